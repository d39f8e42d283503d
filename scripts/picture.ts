/** `npm run picture`: takes the picture of README, a fixture as `renderHtml` shows it in Chromium. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { analyzeStance, renderHtml } from '../src/index';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const [, , file = 'fixtures/zarif-in-moscow.txt', picture = 'docs/report.png', width = '820', scheme = 'light'] = process.argv;

const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({ viewport: { width: Number(width), height: 1180 }, colorScheme: scheme === 'dark' ? 'dark' : 'light' });
await page.setContent(renderHtml(analyzeStance(readFileSync(file, 'utf8')), { title: 'Iran and Russia need constant talks: Zarif' }));
await page.screenshot({ path: picture, fullPage: picture !== 'docs/report.png' });
await browser.close();
