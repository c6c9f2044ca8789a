import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { answer, basisWork, disclosing } from "./handlers/disclosing.ts";
import { exporting, recordWork } from "./handlers/exporting.ts";
import { home } from "./handlers/home.ts";
import { personalData } from "./handlers/plugs.ts";
import { fetching } from "./handlers/preparing.ts";
import { packageWork, sending } from "./handlers/sending.ts";
import { showing } from "./handlers/showing.ts";
import { pages } from "./pages/plugs.ts";
import { texts } from "./texts.ts";
import { preparedCard } from "./views/prepared.ts";

/** Hands what the other features have finished over to those who register, keep and disclose it. */
export function registrar(features: readonly Pick<Feature, "registrable">[]): Feature {
  const registrables = features.flatMap(({ registrable = [] }) => registrable);
  const works = {
    package: packageWork(registrables),
    basis: basisWork(registrables),
    record: recordWork(registrables),
  };
  return defineFeature({
    id: "registrar",
    name: both(texts, (t) => t.name),
    handlers: [
      showing(registrables),
      ...sending(registrables, works.package),
      ...disclosing(registrables, works.basis),
      exporting(works.record),
      fetching,
    ],
    works: Object.values(works),
    subjects: [preparedCard],
    answer,
    home: home(registrables),
    pages: pages(registrables),
    personalData,
  });
}
