import { describe, expect, it } from '@jest/globals';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Button } from './button.js';
import { Checkbox, RadioGroup } from './choice.js';
import { Select, TextField } from './text-field.js';

/** Value of an attribute of the first tag of that name. */
const attribute = (html: string, tag: string, name: string) =>
  new RegExp(`<${tag}\\b[^>]*?\\s${name}="([^"]*)"`).exec(html)?.[1];

const elementWithId = (html: string, id: string) =>
  new RegExp(`id="${id}"[^>]*>(.*?)</p>`).exec(html)?.[1] ?? '';

describe('a text field', () => {
  const html = renderToStaticMarkup(
    h(TextField, {
      id: 'title',
      label: 'Label',
      hint: 'The hint',
      error: 'The error',
      defaultValue: 'four',
      counter: (length: number) => ({ words: `${length} typed` }),
    }),
  );

  it('belongs to its label', () => {
    expect(attribute(html, 'label', 'for')).toBe('title');
    expect(attribute(html, 'input', 'id')).toBe('title');
  });

  it('is described by hint, error and counter, in that order', () => {
    const ids = attribute(html, 'input', 'aria-describedby')?.split(' ') ?? [];
    expect(
      ids.map((id) =>
        elementWithId(html, id)
          .replace(/<svg.*?<\/svg>|<[^>]+>/g, '')
          .trim(),
      ),
    ).toEqual(['The hint', 'The error', '4 typed']);
  });

  it('says it is invalid only when it is', () => {
    expect(attribute(html, 'input', 'aria-invalid')).toBe('true');
    expect(
      attribute(renderToStaticMarkup(h(TextField, { label: 'Label' })), 'input', 'aria-invalid'),
    ).toBeUndefined();
  });

  it('keeps a description the page gave', () => {
    const own = renderToStaticMarkup(
      h(Select, { id: 's', label: 'Label', hint: 'Hint', 'aria-describedby': 'mine', children: null }),
    );
    expect(attribute(own, 'select', 'aria-describedby')).toBe('s-hint mine');
  });
});

describe('choices', () => {
  it('a group of radios shares one name and is described by its error', () => {
    const html = renderToStaticMarkup(
      h(RadioGroup, {
        id: 'who',
        legend: 'Who',
        error: 'Choose one',
        options: [
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ],
      }),
    );
    const names = [...html.matchAll(/name="([^"]+)"/g)].map((found) => found[1]);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(1);
    expect(attribute(html, 'fieldset', 'aria-describedby')).toBe('who-error');
  });

  it('a checkbox is described by its error', () => {
    const html = renderToStaticMarkup(h(Checkbox, { id: 'ok', label: 'Yes', error: 'Needed' }));
    expect(attribute(html, 'input', 'aria-describedby')).toBe('ok-error');
    expect(attribute(html, 'input', 'aria-invalid')).toBe('true');
  });
});

describe('a button that may not be pressed now', () => {
  const html = renderToStaticMarkup(h(Button, { whyNot: 'Ask a parent first', children: 'Sign up' }));

  it('stays reachable and says why', () => {
    expect(html).not.toMatch(/\sdisabled/);
    expect(attribute(html, 'button', 'aria-disabled')).toBe('true');
    const reason = attribute(html, 'button', 'aria-describedby');
    expect(html).toContain(`id="${reason}">Ask a parent first`);
  });
});
