export const lv = {} as const;
