/** Where the rules were published; each rule names its places in these. */

/** 31 guidelines, from 27 textbooks and 27 studies. */
export const HALADYNA = "Haladyna, Downing & Rodriguez 2002, Applied Measurement in Education 15(3), 309-333";

/** 19 flaws, found in 46.2 % of 2,770 questions. */
export const TARRANT = "Tarrant, Knierim, Hayes & Ware 2006, Nurse Education Today 26(8), 662-671";

/** The same 19 found by rule: Moore et al. 2023 (EC-TEL) and the toolkit of 2024 (AIED). */
export const SAQUET =
  "Moore, Nguyen, Chen & Stamper 2023 (EC-TEL, LNCS 14200) and Moore, Costello, Nguyen & Stamper 2024 (AIED): SAQUET";
