/** `npm run icons`: draws public/icon.svg, in Chromium, as the PNG files that telephones and desktops ask for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from './browsers.mjs';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const icon = readFileSync(`${folder}icon.svg`, 'utf8');

const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
const page = await browser.newPage();
await draw('icon-192.png', 192, icon);
await draw('icon-512.png', 512, icon);
// cut to a circle at the narrowest, and by iOS to its own corners
await draw('icon-maskable.png', 512, withoutCorners(0.8));
await draw('apple-touch-icon.png', 180, withoutCorners(0.9));
await browser.close();

/** The letter at this part of its size, so that none of it is cut away. */
function withoutCorners(scale) {
  return icon.replace(' rx="10"', '').replace('<g ', `<g transform="translate(24 24) scale(${scale}) translate(-24 -24)" `);
}

async function draw(name, size, svg) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin: 0">${svg.replace('<svg ', '<svg style="display: block" ')}`);
  await page.screenshot({ path: `${folder}${name}`, omitBackground: true });
}
