import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers/find-browser.ts';

/** `npm run icons`: draws assets/shipped/icons/icon.svg as the PNG files that the manifest names. */

const FOLDER = new URL('../../assets/shipped/icons/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

const program = ensureBrowser('chrome');
if (!program.ok) throw new Error(program.error);
const drawing = await readFile(new URL('icon.svg', FOLDER), 'base64');
const browser = await puppeteer.launch({
  executablePath: program.value,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.locator('img').wait();
  await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
}
await browser.close();
