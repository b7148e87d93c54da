import { type AnnotatedReport, contentId, digestOf, type Document } from '../../src/model/index.ts';
import type { CaseContent } from '../../src/store/index.ts';

/** A small, whole case of `count` invented reports, made by hand so that no stage has a part in it. */
export function contentOf(count: number, text = 'The bridge at Oland fell. Nobody was hurt.'): CaseContent {
  const documents = Array.from({ length: count }, (_, number) =>
    documentOf(`report-${number}`, `${text} ${number}`),
  );
  const reports: AnnotatedReport[] = documents.map((document) => ({
    ...document,
    sentences: [{ start: 0, end: 25 }],
    tokens: [{ start: 0, end: 3, lemma: 'the', upos: 'DET', xpos: 'DT', head: null, deprel: null }],
  }));
  const first = documents[0] as Document;
  return {
    inputs: documents.map((document) => {
      const bytes = new TextEncoder().encode(document.text);
      return {
        key: contentId('input', document.id),
        digest: digestOf(bytes),
        bytes,
        origin: '{}',
        document,
        reader: 1,
      };
    }),
    annotations: reports.map(({ id, sentences, tokens }) => ({
      key: `analysis-${id}`,
      layers: { sentences: sentences ?? [], tokens: tokens ?? [] },
      messages: [],
    })),
    annotationOf: new Map(reports.map(({ id }) => [id, `analysis-${id}`])),
    case: {
      reports,
      actors: [{ id: 'actor-1', name: 'Oland', type: 'place', aliases: [], roles: [], country: null }],
      events: [],
      stories: [],
      passages: [],
      lineage: [
        { from: 'report-0', to: 'report-1', share: 0.5, shareFrom: 0.25, direction: 'known', why: 'says so' },
      ],
      claims: [],
      disagreements: [],
      timeline: [],
      itineraries: [],
    },
    messages: [{ grade: 'error', code: 'file-empty', text: 'x.txt is empty.', path: 'x.txt' }],
    passages: [{ report: first.id, start: 0, end: 25, terms: 'bridg oland fall' }],
  };
}

function documentOf(id: string, text: string): Document {
  return {
    id,
    digest: digestOf(new TextEncoder().encode(text)),
    source: { path: `${id}.txt`, url: null, addresses: [] },
    title: null,
    outlet: null,
    section: null,
    authors: [],
    agencies: [],
    language: 'en',
    partial: false,
    published: { value: '2031-05-02', basis: 'stated', why: 'given' },
    updated: null,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'body' }],
    messages: [],
  };
}
