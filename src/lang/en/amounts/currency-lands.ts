/** A country by the words and web addresses that report from it; cities are the ones datelines name. */
export interface Land {
  readonly name: string;
  readonly words: RegExp;
  /** Country ends of web addresses. */
  readonly domains: readonly string[];
  /** Currencies of the country, by the name they share with other countries'. */
  readonly currencies: Readonly<Record<string, string>>;
}

function land(
  name: string,
  words: string,
  domains: string,
  currencies: Readonly<Record<string, string>>,
): Land {
  return {
    name,
    words: new RegExp(`\\b(?:${words})`, 'iu'),
    domains: domains.split(' ').filter((domain) => domain !== ''),
    currencies,
  };
}

/** Countries that share the name of their currency with others. */
export const LANDS: readonly Land[] = [
  land('the United States', 'United States|American|Washington|New York', 'gov mil us', { dollar: 'USD' }),
  land('Australia', 'Australia|Sydney|Melbourne|Canberra|Brisbane|Perth\\b', 'au', { dollar: 'AUD' }),
  land('Canada', 'Canad|Toronto|Ottawa|Montreal|Vancouver|Calgary', 'ca', { dollar: 'CAD' }),
  land('New Zealand', 'New Zealand|Auckland|Wellington|Christchurch', 'nz', { dollar: 'NZD' }),
  land('Singapore', 'Singapore', 'sg', { dollar: 'SGD' }),
  land('Hong Kong', 'Hong Kong', 'hk', { dollar: 'HKD' }),
  land('Taiwan', 'Taiwan|Taipei', 'tw', { dollar: 'TWD' }),
  land('Jamaica', 'Jamaica|Kingston', 'jm', { dollar: 'JMD' }),
  land('Mexico', 'Mexic', 'mx', { peso: 'MXN' }),
  land('the Philippines', 'Philippine|Filipin|Manila', 'ph', { peso: 'PHP' }),
  land('Argentina', 'Argentin|Buenos Aires', 'ar', { peso: 'ARS' }),
  land('Chile', 'Chile|Santiago', 'cl', { peso: 'CLP' }),
  land('Colombia', 'Colombia|Bogot', 'co', { peso: 'COP' }),
  land('Cuba', 'Cuba|Havana', 'cu', { peso: 'CUP' }),
  land('Uruguay', 'Uruguay|Montevideo', 'uy', { peso: 'UYU' }),
  land('India', 'India(?!na)|Delhi|Mumbai', 'in', { rupee: 'INR' }),
  land('Pakistan', 'Pakistan|Islamabad|Karachi|Lahore', 'pk', { rupee: 'PKR' }),
  land('Sri Lanka', 'Sri Lanka|Colombo', 'lk', { rupee: 'LKR' }),
  land('Nepal', 'Nepal|Kathmandu', 'np', { rupee: 'NPR' }),
  land('Mauritius', 'Mauriti', 'mu', { rupee: 'MUR' }),
  land('Denmark', 'Denmark|Danish|Danes|Copenhagen', 'dk', { krone: 'DKK' }),
  land('Norway', 'Norw|Oslo', 'no', { krone: 'NOK' }),
  land('Sweden', 'Swed|Stockholm', 'se', { krona: 'SEK' }),
  land('Iceland', 'Iceland|Reykjav', 'is', { krona: 'ISK' }),
  land('Switzerland', 'Switzerland|Swiss|Zurich|Geneva|Bern\\b', 'ch', { franc: 'CHF' }),
  land(
    'West Africa',
    'Senegal|Ivory Coast|Ivorian|Mali\\b|Malian|Niger\\b|Burkina|Togo|Benin|Dakar|Abidjan',
    'sn ci ml ne bf tg bj',
    {
      franc: 'XOF',
    },
  ),
  land('Central Africa', 'Cameroon|Chad\\b|Gabon|Central African', 'cm td ga cf', { franc: 'XAF' }),
  land('Saudi Arabia', 'Saudi|Riyadh', 'sa', { riyal: 'SAR' }),
  land('Qatar', 'Qatar|Doha', 'qa', { riyal: 'QAR' }),
  land('Yemen', 'Yemen|Sanaa|Aden\\b', 'ye', { riyal: 'YER', rial: 'YER' }),
  land('Oman', 'Oman\\b|Omani|Muscat', 'om', { riyal: 'OMR', rial: 'OMR' }),
  land('Iran', 'Iran|Tehran', 'ir', { rial: 'IRR' }),
  land('the United Arab Emirates', 'Emirat|Dubai|Abu Dhabi|UAE', 'ae', { dirham: 'AED' }),
  land('Morocco', 'Morocc|Rabat|Casablanca', 'ma', { dirham: 'MAD' }),
  land('Kuwait', 'Kuwait', 'kw', { dinar: 'KWD' }),
  land('Iraq', 'Iraq|Baghdad', 'iq', { dinar: 'IQD' }),
  land('Jordan', 'Jordan|Amman', 'jo', { dinar: 'JOD' }),
  land('Bahrain', 'Bahrain', 'bh', { dinar: 'BHD' }),
  land('Tunisia', 'Tunis', 'tn', { dinar: 'TND' }),
  land('Algeria', 'Algeri|Algiers', 'dz', { dinar: 'DZD' }),
  land('Libya', 'Libya|Tripoli', 'ly', { dinar: 'LYD' }),
  land('Serbia', 'Serbia|Belgrade', 'rs', { dinar: 'RSD' }),
  land('Britain', 'Britain|British|United Kingdom|London', 'uk', { pound: 'GBP' }),
  land('Egypt', 'Egypt|Cairo', 'eg', { pound: 'EGP' }),
  land('Lebanon', 'Leban|Beirut', 'lb', { pound: 'LBP', lira: 'LBP' }),
  land('Syria', 'Syria|Damascus', 'sy', { pound: 'SYP' }),
  land('Sudan', 'Sudan|Khartoum', 'sd', { pound: 'SDG' }),
  land('Turkey', 'Turk|Ankara|Istanbul', 'tr', { lira: 'TRY' }),
  land('Kenya', 'Kenya|Nairobi', 'ke', { shilling: 'KES' }),
  land('Uganda', 'Uganda|Kampala', 'ug', { shilling: 'UGX' }),
  land('Tanzania', 'Tanzania|Dar es Salaam|Dodoma', 'tz', { shilling: 'TZS' }),
  land('Somalia', 'Somali|Mogadishu', 'so', { shilling: 'SOS' }),
  land('South Korea', 'South Korea|Seoul', 'kr', { won: 'KRW' }),
  land('North Korea', 'North Korea|Pyongyang', 'kp', { won: 'KPW' }),
];

/** What a name means where nothing tells whose it is: the currency that most news means by it; null where none stands out. */
export const DEFAULTS: Readonly<Record<string, string | null>> = {
  dollar: 'USD',
  pound: 'GBP',
  rupee: 'INR',
  franc: 'CHF',
  lira: 'TRY',
  dirham: 'AED',
  krona: 'SEK',
  won: 'KRW',
  peso: null,
  krone: null,
  riyal: null,
  rial: null,
  dinar: null,
  shilling: null,
};
