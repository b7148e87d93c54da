import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/pipeline/account.ts';
import { storyViews } from '../../src/view/index.ts';

const BODY =
  'The council of Aldon voted on Monday. Mayor Rosa Ibarra said the ferry would be sold. She had opposed the plan for years.';

async function briefOf(title: string) {
  const built = await accountOf([
    { id: 'r', path: null, outlet: null, published: '2021-05-04', text: `${title}\n\n${BODY}` },
  ]);
  const [story] = storyViews(built);
  const asked = (name: string) => story?.questions.find((question) => question.name === name)?.lines[0]?.text;
  const [first] = built.stories[0]?.brief.what ?? [];
  return { what: first?.text, shown: asked('what'), who: asked('who') };
}

describe('the headline answers what and who', () => {
  test.each([
    [
      'Mayor Ibarra sells ferry to Norda Linje',
      'sells ferry to Norda Linje',
      '[Mayor Ibarra] sells ferry to Norda Linje',
    ],
    [
      'Mayor Ibarra blames Norda Linje for delays and demands new ferry',
      'blames Norda Linje for delays',
      '[Mayor Ibarra] blames Norda Linje for delays',
    ],
    [
      'Three dead as storm drives ferry back to Aldon',
      'Three dead as storm drives ferry back to Aldon',
      'Three dead as storm drives ferry back to Aldon',
    ],
    ['Ferry debate: end of the line', 'end of the line', 'end of the line'],
    [
      'Long night in the council of Aldon',
      'Long night in the council of Aldon',
      'Long night in the council of Aldon',
    ],
  ])('%s', async (title, what, shown) => {
    expect(await briefOf(title)).toMatchObject({ what, shown });
  });

  test('who the headline speaks of comes first', async () => {
    expect((await briefOf('Rosa Ibarra sells ferry to Norda Linje')).who).toMatch(/Rosa Ibarra/u);
  });
});
