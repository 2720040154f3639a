// @ts-check
// A process of its own for the generated file, so that its memory is that of reading and counting alone.
// node bench/tally/measure.mjs FILE.pb → one line of JSON
import fs from 'node:fs';
import process from 'node:process';
import * as voting from '../../packages/voting/dist/index.js';
import { countGenerated } from './work.mjs';

const begun = performance.now();
const reading = voting.readPb(fs.readFileSync(process.argv[2] ?? '', 'utf8'));
if (!reading.ok) throw new Error(JSON.stringify(reading.errors[0]));
const readMs = performance.now() - begun;
const figures = countGenerated(voting, reading.file.election);
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1e6;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ readMs, cpuSeconds, megabytes, ...figures }));
