import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { translator } from '@talka/i18n';
import { asPerson } from '@talka/testing';
import { test } from './checked.js';
import { expectNoBarriersInBothThemes, expectNoSidewaysScroll, PHONE } from './people.js';
import { deviceOf, inDatabase, ORIGIN } from './voters.js';

const t = translator('lv', 'office', 'refusals');
const HERE = 'kraslavas-novads';
const key = (of: string) => createHash('sha256').update(of).digest('hex');

test('an administrator reads a roll in and is told of every line; personal codes are not sent', async ({
  browser,
}) => {
  const administrator = await inDatabase((database) =>
    asPerson(database, ORIGIN, {
      name: 'Gunta Administratore',
      municipality: HERE,
      grants: [{ role: 'administrator', municipality: HERE }],
    }),
  );
  const area = await inDatabase(async (database) => {
    const { rows } = await database.query<{ id: string }>(
      'select min(id) as id from area where municipality_id = $1',
      [HERE],
    );
    return rows[0]?.id ?? '';
  });
  const { page } = await deviceOf(browser, administrator, { viewport: PHONE });
  const choose = async (text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: t('roll.choose') }).click(),
    ]);
    await chooser.setFiles([{ name: 'roll.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }]);
  };
  const look = async (where: string) => {
    await expectNoBarriersInBothThemes(page, where);
    await expectNoSidewaysScroll(page, where);
  };
  const send = async () => {
    await page.getByRole('button', { name: t('roll.do'), exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('roll.do') })
      .click();
  };
  await page.goto(`/office/${HERE}?part=roll`);
  await page.getByText(t('roll.format'), { exact: true }).click();
  await look('the roll');

  await choose(`010160-12345;${area}\n`);
  await expect(page.getByText(t('roll.people-text'))).toBeVisible();
  await look('a file with personal codes');

  // More than one request carries, with three lines that cannot be used far apart.
  const lines = Array.from({ length: 2_500 }, (_, at) => `${key(`resident ${at}`)};${area}`);
  lines[1] = 'nothing of the kind';
  lines[2] = `${key('elsewhere')};0680201`;
  lines[2_400] = `${key('far')};nowhere`;
  await choose(lines.join('\r\n'));
  await send();
  await expect(page.getByRole('heading', { name: t('roll.account') })).toBeVisible();
  const numbers = page.locator('.office__numbers');
  await expect(numbers).toContainText(/2.497/);
  const rows = page.locator('.t-table tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(t('roll.line-malformed'));
  await expect(rows.nth(1)).toContainText(t('roll.area-elsewhere'));
  await expect(rows.nth(2)).toContainText(/2.401/);
  await look('what was read in');

  await choose(lines.slice(3, 10).join('\n'));
  await send();
  await expect(numbers).toContainText(`7 ${t('roll.known')}`);
});
