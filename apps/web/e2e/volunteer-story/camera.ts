import type { Locator, Page } from '@playwright/test';

/** Holds what is on one screen before the camera of another: the page there looks for a code in a moving picture, as ever. */
export async function holdBeforeCamera(page: Page, shown: Locator): Promise<void> {
  const picture = (await shown.screenshot()).toString('base64');
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 640 });
    const context = canvas.getContext('2d');
    const draw = () => {
      if (!context) return;
      context.fillStyle = 'white';
      context.fillRect(0, 0, 640, 640);
      context.drawImage(bitmap, 60, 60, 520, (520 * bitmap.height) / bitmap.width);
    };
    draw();
    setInterval(draw, 100);
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10));
  }, picture);
}
