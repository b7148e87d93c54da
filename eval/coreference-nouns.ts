const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Common nouns for an office, an occupation, a relation between people, a body or a land, singular: the "titles" that
 * the evaluation of coreference asks for. Written for the evaluation alone; crossread does not read it.
 */
export const OFFICE_NOUNS = words(`
president premier chancellor minister secretary governor mayor ambassador senator congressman congresswoman lawmaker
legislator deputy king queen emperor prince princess pope bishop general colonel captain officer commander chief director
chairman chairwoman chair executive manager head leader boss founder owner editor publisher journalist reporter author
writer poet historian economist analyst expert scientist researcher professor teacher principal student doctor nurse lawyer
attorney prosecutor judge justice sheriff spokesman spokeswoman spokesperson envoy diplomat negotiator representative
counsel adviser advisor aide official speaker commissioner candidate nominee activist politician actor actress singer
musician composer artist painter photographer designer player coach driver pilot astronaut soldier engineer farmer banker
businessman businesswoman entrepreneur priest critic philosopher psychologist biologist chemist physicist philanthropist
monarch ruler dictator statesman suspect defendant plaintiff respondent appellant victim survivor gunman witness
husband wife widow father mother son daughter brother sister parent child boy girl man woman baby colleague friend
couple teenager veteran citizen guest host client patient
government ministry police army military navy force authority administration company firm agency commission committee
council court parliament senate congress cabinet union party coalition delegation group organisation organization
institute institution university school college bank department embassy board tribunal centre center foundation hospital
newspaper magazine airline broadcaster team club association federation regime bloc alliance corporation retailer maker
manufacturer giant carrier operator network publisher band league church museum society movement militia
country nation state city town village island province region county district capital republic kingdom area lake park
`);
