/** Beside the plain schedule: one with dates, an effective rate, a goal-seek, each beside the packages of npm that have it. Exits 1 past a limit. */
import {interleaved} from './interleaved.ts';
import {parts} from './loan-part-contenders.ts';

for (const {title, limit, contenders} of parts) {
  const {speeds} = interleaved(contenders);
  const lines = contenders
    .map(({name, says}, at) => ({name, milliseconds: 1000 / speeds[at]!, says: says()}))
    .toSorted((a, b) => a.milliseconds - b.milliseconds);
  const width = Math.max(...lines.map(({name}) => name.length));
  console.log(`\n${title}`);
  for (const {name, milliseconds, says} of lines)
    console.log(`  ${name.padEnd(width)}  ${milliseconds.toFixed(4).padStart(9)} ms  ${says}`);
  const ours = lines.find(({name}) => name.startsWith('@koperasi'))!;
  if (limit === undefined) continue;
  console.log(`  @koperasi/loan: ${ours.milliseconds.toFixed(3)} ms, limit ${limit} ms.`);
  if (!(ours.milliseconds <= limit)) process.exitCode = 1;
}
