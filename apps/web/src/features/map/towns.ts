/**
 * Towns and larger villages of the region with their middles (GeoNames, CC BY 4.0), larger ones first: to find one's way by on
 * a sheet without tiles. Names are as people there write them, in every language of the site.
 */
export const TOWNS: readonly { readonly name: string; readonly lat: number; readonly lon: number }[] = [
  { name: 'Daugavpils', lat: 55.88333, lon: 26.53333 },
  { name: 'Rēzekne', lat: 56.51028, lon: 27.34 },
  { name: 'Ludza', lat: 56.53373, lon: 27.72155 },
  { name: 'Krāslava', lat: 55.89514, lon: 27.16799 },
  { name: 'Balvi', lat: 57.1313, lon: 27.26583 },
  { name: 'Preiļi', lat: 56.29444, lon: 26.72459 },
  { name: 'Līvāni', lat: 56.35431, lon: 26.17579 },
  { name: 'Ilūkste', lat: 55.97754, lon: 26.29655 },
  { name: 'Dagda', lat: 56.09512, lon: 27.53723 },
  { name: 'Kārsava', lat: 56.78405, lon: 27.68829 },
  { name: 'Viļāni', lat: 56.55253, lon: 26.92449 },
  { name: 'Viļaka', lat: 57.18458, lon: 27.6722 },
  { name: 'Zilupe', lat: 56.38616, lon: 28.12165 },
  { name: 'Riebiņi', lat: 56.3428, lon: 26.79995 },
  { name: 'Aglona', lat: 56.1327, lon: 27.0068 },
];
