import { createRandom, shuffle } from "../../quiz/random";

const GIVEN =
  "Ada Alma Amir Anton Aylin Bela Carla Cem Clara Dana David Elif Emil Emma Farid Felix Finn Frida Greta Hana Hugo Ida Ilja Ines Jakob Jana Jonas Jule Karim Kaya Lara Leila Lena Leo Lina Luca Maja Malik Marie Mats Mila Mina Nadia Nele Nils Noor Oskar Pauline Rania Raul Rosa Samir Selma Sofia Tarek Theo Tilda Vera Yara Yusuf".split(
    " ",
  );
const FAMILY =
  "Albrecht Aydin Bachmann Baumeister Becker Brandt Celik Dahl Demir Dietrich Ebner Engel Falk Fischer Fuchs Graf Haddad Hartmann Heinz Huber Jansen Kaiser Kaya Keller Khoury Klein Koch Krüger Lang Lorenz Maier Mansour Marquardt Meister Moreau Nasser Neumann Novak Orlowski Öztürk Papadopoulos Peters Petrov Pfeiffer Quandt Richter Rossi Sayegh Schreiber Schulte-Westerhausen Seidel Simon Sommer Stein Toprak Vogel Wagner Weiss Winter Ziegler".split(
    " ",
  );
/** Written as some pupils write themselves. */
const OWN = [
  "ليلى حداد",
  "يوسف منصور",
  "رانيا خوري",
  "سمير عيسى",
  "Nguyễn Thị Minh Khai",
  "María del Carmen Fernández-Ruiz",
  "Đorđe Živković",
  "Aoife Ní Bhriain",
  "Oluwaseun Adébáyò",
];
/** How many of a class do. */
const OWN_IN_CLASS = 3;

/** Names of invented pupils, each once. @throws where more are asked for than there are. */
export function makeNames(count: number, seed: string): readonly string[] {
  const given = shuffle(createRandom(seed, "given"), GIVEN);
  const family = shuffle(createRandom(seed, "family"), FAMILY);
  // Two turns through the lists, the second one further along, meet no pair twice.
  const pairs = [0, 1].flatMap((turn) => given.map((name, i) => `${name} ${family[(i + turn * 7) % family.length]}`));
  const own = shuffle(createRandom(seed, "own"), OWN).slice(0, OWN_IN_CLASS);
  const names = [...own, ...pairs].slice(0, count);
  if (names.length < count) throw new Error(`There are ${names.length} names, and ${count} were asked for.`);
  return shuffle(createRandom(seed, "seats"), names);
}
