import type { FullReport, Span } from '../src/model/index.ts';

/** Relations of what belongs to a noun phrase: attributes, parts of names, and of prepositional ones "of", "from", "in". */
const PARTS = new Set(['amod', 'compound', 'nmod', 'flat', 'appos', 'nummod', 'det', 'conj']);

/**
 * The phrases by which a text names an actor: its mentions with the attributes of their heads ("the town's lawmakers"
 * where "lawmakers" is the mention), since annotators mark now the one, now the other.
 */
export function phrasesOf(id: string, layers: Pick<FullReport, 'mentions' | 'tokens'>): readonly Span[] {
  return layers.mentions
    .filter((mention) => mention.actor === id)
    .map((mention) => {
      if (mention.form === 'name') return mention;
      const inside = layers.tokens.flatMap((token, at) =>
        token.start >= mention.start && token.end <= mention.end ? [at] : [],
      );
      const reached = new Set(inside);
      const grow = (at: number) => {
        layers.tokens.forEach((token, index) => {
          if (token.head !== at || reached.has(index)) return;
          if (!PARTS.has((token.deprel ?? '').split(':')[0] as string)) return;
          reached.add(index);
          grow(index);
        });
      };
      for (const at of inside) grow(at);
      const tokens = [...reached].map((at) => layers.tokens[at] as Span);
      return {
        start: Math.min(mention.start, ...tokens.map(({ start }) => start)),
        end: Math.max(mention.end, ...tokens.map(({ end }) => end)),
      };
    });
}
