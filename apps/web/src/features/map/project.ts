import { DRAWING } from './outlines.js';

/** Where a place stands in the drawing. */
export function project(lat: number, lon: number): { readonly x: number; readonly y: number } {
  return {
    x: (lon - DRAWING.west) * DRAWING.squeeze * DRAWING.scale,
    y: (DRAWING.north - lat) * DRAWING.scale,
  };
}
