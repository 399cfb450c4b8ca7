import jsQr from 'jsqr';
import type { Locator } from 'playwright-core';

/** What a phone reads off the screen: the code in a picture of it. Throws when there is none to read. */
export async function readQr(code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64');
  const blank = await code.page().context().newPage();
  try {
    const { data, width, height } = await blank.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height);
      return { data: [...pixels.data], width: image.width, height: image.height };
    }, picture);
    const read = jsQr(new Uint8ClampedArray(data), width, height);
    if (read === null) throw new Error('the code cannot be read');
    return read.data;
  } finally {
    await blank.close();
  }
}
