import { type Day, dayAt, nthWeekday, onOrBefore, yearMonthDay } from "../day.ts";
import { type HolidayId, holidayIn } from "../holidays.ts";
import { type Vocabulary, vocabulary } from "./words.ts";

type DayIn = (year: number) => Day;

function on(month: number, day: number): DayIn {
  return (year) => dayAt(year, month, day);
}

function holiday(id: HolidayId): DayIn {
  return (year) => holidayIn(id, year);
}

/** The fourth Sunday of Advent is the last before Christmas Day. */
function advent(sunday: number): DayIn {
  return (year) => onOrBefore(dayAt(year, 12, 24), 7) - (4 - sunday) * 7;
}

function sunday(month: number, nth: number): DayIn {
  return (year) => nthWeekday(year, month, 7, nth) ?? dayAt(year, month, 1);
}

/** Days that have a name and a date in every year, by everything they are called. */
export const dayPhrases: Vocabulary<DayIn> = vocabulary({
  nyårsdagen: holiday("newYearsDay"),
  "new year's day": holiday("newYearsDay"),
  trettondagsafton: holiday("twelfthNight"),
  "twelfth night": holiday("twelfthNight"),
  trettondagen: holiday("epiphany"),
  trettondagjul: holiday("epiphany"),
  "trettondedag jul": holiday("epiphany"),
  "trettondag jul": holiday("epiphany"),
  epiphany: holiday("epiphany"),
  "tjugondag knut": on(1, 13),
  "alla hjärtans dag": on(2, 14),
  "valentine's day": on(2, 14),
  "internationella kvinnodagen": on(3, 8),
  kvinnodagen: on(3, 8),
  "international women's day": on(3, 8),
  skärtorsdagen: holiday("maundyThursday"),
  skärtorsdag: holiday("maundyThursday"),
  "maundy thursday": holiday("maundyThursday"),
  långfredagen: holiday("goodFriday"),
  långfredag: holiday("goodFriday"),
  "good friday": holiday("goodFriday"),
  påskafton: holiday("holySaturday"),
  påskaftonen: holiday("holySaturday"),
  "easter saturday": holiday("holySaturday"),
  "easter eve": holiday("holySaturday"),
  "holy saturday": holiday("holySaturday"),
  påskdagen: holiday("easterSunday"),
  påsksöndagen: holiday("easterSunday"),
  "easter sunday": holiday("easterSunday"),
  "easter day": holiday("easterSunday"),
  "annandag påsk": holiday("easterMonday"),
  annandagpåsk: holiday("easterMonday"),
  "easter monday": holiday("easterMonday"),
  valborgsmässoafton: holiday("walpurgis"),
  valborg: holiday("walpurgis"),
  "walpurgis night": holiday("walpurgis"),
  walpurgis: holiday("walpurgis"),
  "första maj": holiday("mayDay"),
  "may day": holiday("mayDay"),
  "kristi himmelsfärdsdag": holiday("ascension"),
  "kristi himmelsfärd": holiday("ascension"),
  "kristi flygare": holiday("ascension"),
  "ascension day": holiday("ascension"),
  pingstdagen: holiday("whitSunday"),
  pingstafton: (year) => holidayIn("whitSunday", year) - 1,
  "annandag pingst": (year) => holidayIn("whitSunday", year) + 1,
  "whit sunday": holiday("whitSunday"),
  pentecost: holiday("whitSunday"),
  "whit monday": (year) => holidayIn("whitSunday", year) + 1,
  nationaldagen: holiday("nationalDay"),
  "sveriges nationaldag": holiday("nationalDay"),
  "svenska flaggans dag": holiday("nationalDay"),
  "national day": holiday("nationalDay"),
  "sweden's national day": holiday("nationalDay"),
  midsommarafton: holiday("midsummersEve"),
  "midsummer eve": holiday("midsummersEve"),
  "midsummer's eve": holiday("midsummersEve"),
  midsommardagen: holiday("midsummerDay"),
  "midsummer day": holiday("midsummerDay"),
  "midsummer's day": holiday("midsummerDay"),
  "mors dag": sunday(5, -1),
  "kanelbullens dag": on(10, 4),
  "fn-dagen": on(10, 24),
  halloween: on(10, 31),
  "alla helgons dag": holiday("allSaints"),
  "alla helgons": holiday("allSaints"),
  allhelgonadagen: holiday("allSaints"),
  allhelgona: holiday("allSaints"),
  "all saints' day": holiday("allSaints"),
  "all saints day": holiday("allSaints"),
  "all saint's day": holiday("allSaints"),
  "fars dag": sunday(11, 2),
  "första advent": advent(1),
  "1:a advent": advent(1),
  "andra advent": advent(2),
  "2:a advent": advent(2),
  "tredje advent": advent(3),
  "3:e advent": advent(3),
  "fjärde advent": advent(4),
  "4:e advent": advent(4),
  "first sunday of advent": advent(1),
  "second sunday of advent": advent(2),
  "third sunday of advent": advent(3),
  "fourth sunday of advent": advent(4),
  "first advent": advent(1),
  "första söndagen i advent": advent(1),
  "andra söndagen i advent": advent(2),
  "tredje söndagen i advent": advent(3),
  "fjärde söndagen i advent": advent(4),
  lucia: on(12, 13),
  luciadagen: on(12, 13),
  "lucia day": on(12, 13),
  "st lucia": on(12, 13),
  "st lucy's day": on(12, 13),
  julafton: holiday("christmasEve"),
  julaftonen: holiday("christmasEve"),
  dopparedagen: holiday("christmasEve"),
  "dan före dopparedan": on(12, 23),
  "christmas eve": holiday("christmasEve"),
  juldagen: holiday("christmasDay"),
  "christmas day": holiday("christmasDay"),
  "annandag jul": holiday("boxingDay"),
  annandagen: holiday("boxingDay"),
  "boxing day": holiday("boxingDay"),
  nyårsafton: holiday("newYearsEve"),
  nyårsaftonen: holiday("newYearsEve"),
  "new year's eve": holiday("newYearsEve"),
  "new years eve": holiday("newYearsEve"),
  "new years day": holiday("newYearsDay"),
});

/** A feast that lasts longer than a day: when it begins, the day that it is named after, and when it is over. */
export interface Feast {
  readonly eve: DayIn;
  readonly day: DayIn;
  readonly last: DayIn;
}

const christmas: Feast = { eve: holiday("christmasEve"), day: holiday("christmasDay"), last: holiday("boxingDay") };
const newYear: Feast = {
  eve: holiday("newYearsEve"),
  day: (year) => holidayIn("newYearsDay", year + 1),
  last: (year) => holidayIn("newYearsDay", year + 1),
};
const easter: Feast = { eve: holiday("goodFriday"), day: holiday("easterSunday"), last: holiday("easterMonday") };
const whitsun: Feast = { eve: holiday("whitSunday"), day: holiday("whitSunday"), last: holiday("whitSunday") };
const midsummer: Feast = {
  eve: holiday("midsummersEve"),
  day: holiday("midsummerDay"),
  last: holiday("midsummerDay"),
};

/** Only "före jul", "till påsk" and the like tell a time: the words alone are also greetings. */
export const feasts: Vocabulary<Feast> = vocabulary({
  jul: christmas,
  julen: christmas,
  julhelgen: christmas,
  christmas,
  nyår: newYear,
  nyåret: newYear,
  nyårshelgen: newYear,
  "new year": newYear,
  påsk: easter,
  påsken: easter,
  påskhelgen: easter,
  easter,
  pingst: whitsun,
  pingsten: whitsun,
  midsommar: midsummer,
  midsommarhelgen: midsummer,
  midsummer,
});

/** The date that a named day has this year, or next year once it has passed. */
export function comingDay(dayIn: DayIn, today: Day): Day {
  const { year } = yearMonthDay(today);
  const day = dayIn(year);
  return day >= today ? day : dayIn(year + 1);
}
