/**
 * Names under which members once sat in the United Nations, with the years in which the name applied.
 *
 * A State that changed its name has the code of today. A State that is no more has the code that ISO 3166-3 keeps for
 * it, as the record has SCG for Serbia and Montenegro.
 */
type EarlierName = {
  readonly name: string;
  readonly iso3: string;
  /** First and last year, both included. */
  readonly from: number;
  readonly to: number;
};

export const EARLIER_NAMES: readonly EarlierName[] = [
  { name: "BURMA", iso3: "MMR", from: 1948, to: 1989 },
  { name: "BYELORUSSIAN SSR", iso3: "BLR", from: 1945, to: 1991 },
  { name: "BYELORUSSIAN SOVIET SOCIALIST REPUBLIC", iso3: "BLR", from: 1945, to: 1991 },
  { name: "CAPE VERDE", iso3: "CPV", from: 1975, to: 2013 },
  { name: "CENTRAL AFRICAN EMPIRE", iso3: "CAF", from: 1976, to: 1979 },
  { name: "CEYLON", iso3: "LKA", from: 1955, to: 1972 },
  { name: "CZECH REPUBLIC", iso3: "CZE", from: 1993, to: 2016 },
  { name: "CZECHOSLOVAKIA", iso3: "CSK", from: 1945, to: 1992 },
  { name: "DAHOMEY", iso3: "BEN", from: 1960, to: 1975 },
  { name: "DEMOCRATIC KAMPUCHEA", iso3: "KHM", from: 1976, to: 1990 },
  { name: "DEMOCRATIC YEMEN", iso3: "YMD", from: 1967, to: 1990 },
  { name: "GERMAN DEMOCRATIC REPUBLIC", iso3: "DDR", from: 1973, to: 1990 },
  { name: "GERMANY, FEDERAL REPUBLIC OF", iso3: "DEU", from: 1973, to: 1990 },
  { name: "FEDERAL REPUBLIC OF GERMANY", iso3: "DEU", from: 1973, to: 1990 },
  { name: "IVORY COAST", iso3: "CIV", from: 1960, to: 1986 },
  { name: "KHMER REPUBLIC", iso3: "KHM", from: 1970, to: 1975 },
  { name: "LIBYAN ARAB JAMAHIRIYA", iso3: "LBY", from: 1977, to: 2011 },
  { name: "LIBYAN ARAB REPUBLIC", iso3: "LBY", from: 1969, to: 1977 },
  { name: "SERBIA AND MONTENEGRO", iso3: "SCG", from: 2003, to: 2006 },
  { name: "SOUTHERN YEMEN", iso3: "YMD", from: 1967, to: 1970 },
  { name: "SWAZILAND", iso3: "SWZ", from: 1968, to: 2018 },
  { name: "TANGANYIKA", iso3: "TZA", from: 1961, to: 1964 },
  { name: "THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA", iso3: "MKD", from: 1993, to: 2019 },
  { name: "TURKEY", iso3: "TUR", from: 1945, to: 2022 },
  { name: "UKRAINIAN SSR", iso3: "UKR", from: 1945, to: 1991 },
  { name: "UKRAINIAN SOVIET SOCIALIST REPUBLIC", iso3: "UKR", from: 1945, to: 1991 },
  { name: "UNION OF SOVIET SOCIALIST REPUBLICS", iso3: "SUN", from: 1945, to: 1991 },
  { name: "UNITED ARAB REPUBLIC", iso3: "EGY", from: 1958, to: 1971 },
  { name: "UPPER VOLTA", iso3: "BFA", from: 1960, to: 1984 },
  { name: "USSR", iso3: "SUN", from: 1945, to: 1991 },
  { name: "YUGOSLAVIA", iso3: "YUG", from: 1945, to: 2003 },
  { name: "ZAIRE", iso3: "COD", from: 1971, to: 1997 },
];
