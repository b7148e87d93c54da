import { describe, expect, test } from 'vitest';
import { Lemmatiser } from '../../src/lang/en/grammar/lemmas.ts';
import { Lexicon } from '../../src/lang/en/grammar/lexicon.ts';
import { treeOf } from '../../src/lang/en/grammar/trees.ts';
import type { Upos } from '../../src/model/index.ts';
import { freshGrammar, relations, TABLES } from './grammar-support.ts';

const grammar = freshGrammar();

const analysed = (sentence: string) => {
  const forms = sentence.split(' ');
  return { forms, words: grammar.analyse(forms) };
};

describe('trees of sentences', () => {
  test.each([
    [
      'subject and object',
      'The council approved the new bridge on Monday .',
      'council nsubj approved; approved root -; bridge obj approved; new amod bridge; Monday obl approved; on case Monday',
    ],
    [
      'two objects',
      'The court gave the widow a house .',
      'court nsubj gave; widow iobj gave; house obj gave',
    ],
    [
      '"according to" in front',
      'According to the mayor , the ferry sank near Tavel .',
      'sank root -; ferry nsubj sank; mayor obl sank; According case mayor; Tavel obl sank',
    ],
    [
      '"according to" behind',
      'The bridge collapsed , according to the police .',
      'collapsed root -; bridge nsubj collapsed; police obl collapsed; to fixed according',
    ],
    [
      'a passive with its agent',
      'The harbour was closed by the police .',
      'harbour nsubj:pass closed; was aux:pass closed; police obl:agent closed; by case police',
    ],
    [
      'a passive without agent',
      'Three soldiers were killed in the attack .',
      'Three nummod soldiers; soldiers nsubj:pass killed; killed root -; attack obl killed',
    ],
    [
      'a relative clause about an object',
      'Police arrested a man who stole a car .',
      'man obj arrested; who nsubj stole; stole acl:relcl man; car obj stole',
    ],
    [
      'a participle behind a noun',
      'Police arrested a man suspected of murder .',
      'arrested root -; man obj arrested; suspected acl man',
    ],
    [
      'a quotation with its speaker behind it',
      '“ We will rebuild the school , ” said Anna Berling , the mayor of Tavel .',
      'said root -; rebuild ccomp said; We nsubj rebuild; school obj rebuild; Anna nsubj said; Berling flat Anna; mayor appos Anna; Tavel nmod mayor',
    ],
    [
      'a quotation, then a speaker who said',
      '“ The roof fell , ” the guard said .',
      'said root -; guard nsubj said; fell ccomp said; roof nsubj fell',
    ],
    [
      'a clause that was said',
      'The company said it had sold two ships to the navy .',
      'said root -; company nsubj said; sold ccomp said; it nsubj sold; had aux sold; two nummod ships; ships obj sold; navy obl sold',
    ],
    [
      'a clause with "that"',
      'The minister said that the talks had failed .',
      'said root -; failed ccomp said; that mark failed; talks nsubj failed; had aux failed',
    ],
    [
      'a speaker behind a claim',
      'The rebels captured the town after heavy fighting , the army said .',
      'rebels nsubj captured; town obj captured; army nsubj said; fighting obl captured',
    ],
    [
      'two subjects and two verbs',
      'Farmers and fishermen blocked the road and burned the tyres .',
      'Farmers nsubj blocked; fishermen conj Farmers; road obj blocked; burned conj blocked; tyres obj burned; blocked root -',
    ],
    [
      'a possessor',
      "The driver 's children were taken to a hospital .",
      "driver nmod:poss children; 's case driver; children nsubj:pass taken; hospital obl taken",
    ],
    [
      'a negation',
      "She has n't seen a worse storm .",
      "n't advmod seen; She nsubj seen; storm obj seen; worse amod storm",
    ],
    [
      'a denied saying',
      "Officials in Tavel did n't say when the trial would begin .",
      "Officials nsubj say; Tavel nmod Officials; did aux say; n't advmod say; say root -; trial nsubj begin",
    ],
    [
      'a wish',
      'He wants to build a larger stadium .',
      'build xcomp wants; to mark build; stadium obj build; larger amod stadium',
    ],
    [
      'a condition in front',
      'If it rains , the match will be moved .',
      'rains advcl moved; If mark rains; match nsubj:pass moved; moved root -',
    ],
    [
      'a reason behind',
      'The vote was held because the leader had lost support .',
      'vote nsubj:pass held; lost advcl held; leader nsubj lost; support obj lost; because mark lost',
    ],
    [
      'a time',
      'More than 40 people were injured when a bus hit a tree .',
      'people nsubj:pass injured; 40 nummod people; hit advcl injured; bus nsubj hit; tree obj hit',
    ],
    [
      'an adjective that says something',
      'The road is dangerous .',
      'dangerous root -; road nsubj dangerous; is cop dangerous',
    ],
    [
      'a noun that says something',
      'Oda Lind is the leader of the party .',
      'leader root -; Oda nsubj leader; Lind flat Oda; is cop leader; party nmod leader',
    ],
    [
      'a doubt',
      'It is unclear whether the men knew the victim .',
      'unclear root -; knew csubj unclear; men nsubj knew; victim obj knew',
    ],
    [
      'something thought',
      'He thought the mice were eaten .',
      'thought root -; eaten ccomp thought; mice nsubj:pass eaten',
    ],
    [
      'names and numbers',
      'The U.S. sent 1,200 troops to the border in 2019 .',
      'U.S. nsubj sent; troops obj sent; 1,200 nummod troops; border obl sent; 2019 obl sent',
    ],
    ['a heading without verb', 'New bridge for Tavel', 'bridge root -; New amod bridge; Tavel nmod bridge'],
  ])('%s', (_, sentence, wanted) => {
    const { forms, words } = analysed(sentence);
    expect(relations(forms, words)).toEqual(expect.arrayContaining(wanted.split('; ')));
  });
});

describe('parts of speech', () => {
  test.each([
    ['The U.S. sent 1,200 troops to Norland .', 'DET PROPN VERB NUM NOUN ADP PROPN PUNCT'],
    ['Anna Berling met three ministers .', 'PROPN PROPN VERB NUM NOUN PUNCT'],
    ['It cost $ 3.5 million in 2019 .', 'PRON VERB SYM NUM NUM ADP NUM PUNCT'],
    ["She did n't know the driver 's name .", 'PRON AUX PART VERB DET NOUN PART NOUN PUNCT'],
    ['The most dangerous roads were quickly closed .', 'DET ADV ADJ NOUN AUX ADV VERB PUNCT'],
    ['He said that he would resign .', 'PRON VERB SCONJ PRON AUX VERB PUNCT'],
    ['Rain and snow fell , but nobody was hurt .', 'NOUN CCONJ NOUN VERB PUNCT CCONJ PRON AUX VERB PUNCT'],
  ])('%s', (sentence, wanted) => {
    expect(
      analysed(sentence)
        .words.map(({ upos }) => upos)
        .join(' '),
    ).toBe(wanted);
  });

  test.each([
    ['The men left .', 'men', 'NNS'],
    ['He leaves today .', 'leaves', 'VBZ'],
    ['He was leaving .', 'leaving', 'VBG'],
    ['He has left .', 'left', 'VBN'],
    ['He left quickly .', 'left', 'VBD'],
    ['He will leave .', 'leave', 'VB'],
    ['They leave now .', 'leave', 'VBP'],
    ['The oldest house burned .', 'oldest', 'JJS'],
    ['A larger ship came .', 'larger', 'JJR'],
    ['Anna Berling came .', 'Berling', 'NNP'],
    ['The 14 ships came .', '14', 'CD'],
  ])('the finer tag in "%s" of "%s" is %s', (sentence, form, xpos) => {
    const { forms, words } = analysed(sentence);
    expect(words[forms.indexOf(form)]?.xpos).toBe(xpos);
  });
});

describe('dictionary forms', () => {
  test.each([
    ['The men took the knives and left .', 'the man take the knife and leave .'],
    ["The children 's teeth were broken .", "the child 's tooth be break ."],
    ["She has n't seen a worse storm .", 'she have not see a bad storm .'],
    ["They wo n't go , and I ca n't stay .", 'they will not go , and I can not stay .'],
    ['The oldest ministries lost most of their money .', 'the old ministry lose most of their money .'],
    ['He went home and slept , she said .', 'he go home and sleep , she say .'],
    ['The army was flying planes over cities .', 'the army be fly plane over city .'],
    ['Anna Berling of Norland stopped lying .', 'Anna Berling of Norland stop lie .'],
    ['The U.S. has bought larger ships .', 'the U.S. have buy large ship .'],
  ])('%s', (sentence, wanted) => {
    expect(
      analysed(sentence)
        .words.map(({ lemma }) => lemma)
        .join(' '),
    ).toBe(wanted);
  });

  const rules = new Lemmatiser(null, new Lexicon(TABLES));

  test.each<[string, Upos, string, string]>([
    ['ran', 'VERB', 'VBD', 'run'],
    ['Taught', 'VERB', 'VBN', 'teach'],
    ['lying', 'VERB', 'VBG', 'lie'],
    ['’re', 'AUX', 'VBP', 'be'],
    ["'ve", 'AUX', 'VBP', 'have'],
    ['is', 'AUX', 'VBZ', 'be'],
    ['planned', 'VERB', 'VBD', 'plan'],
    ['hoped', 'VERB', 'VBD', 'hope'],
    ['visited', 'VERB', 'VBD', 'visit'],
    ['tried', 'VERB', 'VBD', 'try'],
    ['died', 'VERB', 'VBD', 'die'],
    ['making', 'VERB', 'VBG', 'make'],
    ['falling', 'VERB', 'VBG', 'fall'],
    ['missing', 'VERB', 'VBG', 'miss'],
    ['voting', 'VERB', 'VBG', 'vote'],
    ['carries', 'VERB', 'VBZ', 'carry'],
    ['goes', 'VERB', 'VBZ', 'go'],
    ['passes', 'VERB', 'VBZ', 'pass'],
    ['closes', 'VERB', 'VBZ', 'close'],
    ['blorped', 'VERB', 'VBD', 'blorp'],
    ['curated', 'VERB', 'VBD', 'curate'],
    ['co-founded', 'VERB', 'VBD', 'co-found'],
    ['re-elected', 'VERB', 'VBN', 're-elect'],
    ['women', 'NOUN', 'NNS', 'woman'],
    ['policemen', 'NOUN', 'NNS', 'policeman'],
    ['grandchildren', 'NOUN', 'NNS', 'grandchild'],
    ['1960s', 'NOUN', 'NNS', '1960s'],
    ['Politics', 'NOUN', 'NNS', 'politics'],
    ['topics', 'NOUN', 'NNS', 'topic'],
    ['trousers', 'NOUN', 'NNS', 'trousers'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['Boxes', 'NOUN', 'NNS', 'box'],
    ['houses', 'NOUN', 'NNS', 'house'],
    ['parties', 'NOUN', 'NNS', 'party'],
    ['ties', 'NOUN', 'NNS', 'tie'],
    ['glass', 'NOUN', 'NNS', 'glass'],
    ['States', 'PROPN', 'NNPS', 'State'],
    ['Paris', 'PROPN', 'NNP', 'Paris'],
    ['best', 'ADJ', 'JJS', 'good'],
    ['worse', 'ADV', 'RBR', 'bad'],
    ['happier', 'ADJ', 'JJR', 'happy'],
    ['larger', 'ADJ', 'JJR', 'large'],
    ['bigger', 'ADJ', 'JJR', 'big'],
    ['U.S.', 'ADJ', 'JJ', 'U.S.'],
    ['The', 'DET', 'DT', 'the'],
    ['', 'X', 'FW', ''],
  ])('by rule: %s as %s %s is %s', (form, upos, xpos, lemma) => {
    expect(rules.byRule(form, { upos, xpos })).toBe(lemma);
  });
});

describe('a tree as it is given out', () => {
  const labels = ['root', 'nsubj', 'obj', 'aux', 'obl', 'conj', 'flat', 'punct'];

  /** The tree of a state in which the words have these heads and labels. */
  function tree(heads: readonly number[], own: readonly number[]) {
    const parsed = { heads: Int32Array.from(heads), relations: Int32Array.from(own), labels };
    const { heads: found, relations: names } = treeOf(parsed, heads.length);
    return { heads: [...found], names };
  }

  test('hangs a second word without head on the first', () => {
    expect(tree([1, 4, 4, 4], [1, 0, 0, 2])).toEqual({
      heads: [1, -1, 1, 1],
      names: ['nsubj', 'root', 'parataxis', 'obj'],
    });
  });

  test('has one root by its relation, and the root no other', () => {
    expect(tree([2, 0, 3], [0, 0, 2])).toEqual({
      heads: [2, 0, -1],
      names: ['parataxis', 'parataxis', 'root'],
    });
  });

  test('hangs nothing on an auxiliary, however deep', () => {
    // "Berg | has | at times | said": two auxiliaries, the first on the second.
    expect(tree([2, 2, 3, 5, 2], [1, 3, 3, 0, 4])).toEqual({
      heads: [3, 3, 3, -1, 3],
      names: ['nsubj', 'aux', 'aux', 'root', 'obl'],
    });
  });

  test('takes a second subject for the name of what is joined to the first', () => {
    // "Berg | and | counterpart | Tom | Lind | agreed", the conjunction left out.
    expect(tree([4, 0, 4, 2, 5], [1, 5, 1, 6, 0])).toEqual({
      heads: [4, 0, 1, 2, -1],
      names: ['nsubj', 'conj', 'appos', 'flat', 'root'],
    });
  });

  test('leaves a further subject behind a comma', () => {
    // "Mordor | Rohan | , | Fornost | welcomed"
    expect(tree([4, 0, 3, 4, 5], [1, 5, 7, 1, 0])).toEqual({
      heads: [4, 0, 3, 4, -1],
      names: ['nsubj', 'conj', 'punct', 'nsubj', 'root'],
    });
  });
});
