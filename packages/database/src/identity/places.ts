import type { Places } from '@talka/identity';
import type { LocalName } from '@talka/territory';
import { first, one, sql, type Queryable } from '../sql.js';

interface OfficeRow {
  readonly name: LocalName;
  readonly contact: { readonly phone: string; readonly email: string };
}

export const places = (manager: Queryable): Places => ({
  async areaIsIn(area, municipality) {
    const found = sql`select from area where id = ${area} and municipality_id = ${municipality}`;
    return (await first(manager, found)) !== undefined;
  },

  async officeOf(municipality) {
    const { name, contact } = await one<OfficeRow>(
      manager,
      sql`select name, contact from municipality where id = ${municipality}`,
    );
    return { name, phone: contact.phone, email: contact.email };
  },
});
