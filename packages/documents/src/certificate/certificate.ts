import type { Language } from '@talka/i18n';
import PDFDocument from 'pdfkit';
import { collected } from '../collected.js';
import { belt } from './belt.js';
import { codePicture } from './code-picture.js';
import { fit, type Room } from './fit.js';
import { useFont, type FontName } from './fonts.js';
import { drawLine } from './set-line.js';
import { certificateWords, type CertificateFacts } from './words.js';

const [PAGE_WIDTH, PAGE_HEIGHT] = [841.89, 595.28];
const BELT = 34;
const [LEFT, RIGHT, TOP, BOTTOM] = [BELT + 54, 56, 56, 52];
const WIDTH = PAGE_WIDTH - LEFT - RIGHT;
const INK = '#1b2430';
const QUIET = '#55606d';
const CODE = 104;

/** A certificate on A4, lying: with its letters as text, its language and its headings, for those who have it read out. */
export function certificatePdf(facts: CertificateFacts, language: Language): Promise<Buffer> {
  const { made, municipality } = facts;
  const words = certificateWords(facts, language);
  const title = `${words.title}: ${facts.name}`;
  const pdf = new PDFDocument({
    ...{ size: 'A4', layout: 'landscape', margin: 0, lang: language, tagged: true, displayTitle: true },
    ...{ pdfVersion: '1.7', font: '' },
    info: { Title: title, Author: municipality.name, CreationDate: made, ModDate: made },
  });
  const decorate = (draw: () => void) => {
    pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    pdf.endMarkedContent();
  };
  /** @returns where what follows may begin */
  const say = (tag: string, text: string, font: FontName, colour: string, room: Room & At): number => {
    let y = room.y;
    const lines = fit(pdf, text, font, room);
    pdf.addStructure(
      pdf.struct(tag, { actual: text }, () => {
        pdf.fillColor(colour);
        for (const line of lines) {
          drawLine(pdf, line, room.x, y);
          y += line.size * 1.22;
        }
      }),
    );
    return y;
  };

  decorate(() => belt(pdf, municipality.mark, 0, BELT, PAGE_HEIGHT));
  const mark = { x: LEFT, y: TOP, width: WIDTH, largest: 15, smallest: 11, lines: 2 };
  let y = say('P', municipality.name, 'semibold', municipality.mark.colour, mark);
  decorate(() => pdf.rect(LEFT, y + 7, 46, 3).fill(municipality.mark.accent));
  y = say('H1', words.title, 'serif', INK, { ...mark, y: y + 34, largest: 46, smallest: 34 });
  y = say('P', words.given, 'plain', QUIET, { ...mark, y: y + 14, largest: 13, smallest: 11 });
  y = say('H2', facts.name, 'serif', INK, { ...mark, y: y + 6, largest: 36, smallest: 15, lines: 3 });
  y = say('P', words.what, 'plain', INK, { ...mark, y: y + 8, largest: 18, smallest: 11, lines: 3 });

  const column = { width: WIDTH - CODE - 190, largest: 12.5, smallest: 9, lines: 2 };
  const names = Math.max(
    ...words.facts.map(({ name }) => useFont(pdf, 'plain').fontSize(10.5).widthOfString(name)),
  );
  const corner = { x: PAGE_WIDTH - RIGHT - CODE, y: PAGE_HEIGHT - BOTTOM - CODE };
  y = Math.max(y + 12, corner.y + 10);
  for (const fact of words.facts) {
    say('P', fact.name, 'plain', QUIET, { ...column, x: LEFT, y: y + 1.5, largest: 10.5 });
    const room = { ...column, x: LEFT + names + 16, y, width: column.width - names - 16 };
    y = say('P', fact.words, 'semibold', INK, room) + 5;
  }

  pdf.addStructure(
    pdf.struct('Figure', { alt: `${words.check}: ${facts.link}` }, () =>
      codePicture(pdf, facts.link, corner.x, corner.y, CODE),
    ),
  );
  pdf.link(corner.x, corner.y, CODE, CODE, facts.link);
  const beside = { x: corner.x - 166, y: corner.y + 6, width: 158, largest: 11.5, smallest: 9, lines: 2 };
  let below = say('P', words.check, 'semibold', INK, beside);
  below = say('P', words.checkText, 'plain', QUIET, { ...beside, y: below + 1, largest: 9.5, lines: 4 });
  say('P', facts.code, 'semibold', INK, { ...beside, y: below + 4, largest: 12, lines: 1 });
  say('P', words.foot, 'plain', QUIET, { ...mark, y: PAGE_HEIGHT - 34, largest: 8.5, smallest: 7 });
  return collected(pdf);
}

interface At {
  readonly x: number;
  readonly y: number;
}
