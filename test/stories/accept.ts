/** `npm run accept -- NAME`: writes what a build of the story gives as its expected files, for you to read. */
import { produce, storyNames, write } from './golden.ts';

const names = process.argv.slice(2);
if (names.length === 0 || names.some((name) => !storyNames().includes(name))) {
  console.error(`Name the stories to accept: ${storyNames().join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of names)
    for (const [file, content] of produce(name)) console.log(write(name, file, content, true));
}
