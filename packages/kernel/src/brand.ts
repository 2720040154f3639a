declare const brand: unique symbol;

/** A string or number that cannot be mistaken for another of the same shape. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type PersonId = Brand<string, 'PersonId'>;
export type MunicipalityId = Brand<string, 'MunicipalityId'>;
export type AreaId = Brand<string, 'AreaId'>;

export const personId = (id: string): PersonId => id as PersonId;
export const municipalityId = (id: string): MunicipalityId => id as MunicipalityId;
export const areaId = (id: string): AreaId => id as AreaId;
