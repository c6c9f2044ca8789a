/** Words of the file that a person gets with all that is stored about them. */
export const file = {
  asked: "Minnesanteckningar som du har bett om",
  checks: "Texter som du har justerat eller är tillfrågad om",
  corrections: "Rättelser som du har föreslagit",
  actions: "Åtgärder i minnesanteckningar där du är ansvarig",
  notes: "Noteringar som du har gjort",
  number: "Nummer",
  title: "Rubrik",
  state: "Läge",
  at: "När",
  nameThen: "Namn då",
  party: "Part",
  approvedAt: "Godkänd när",
  text: "Text",
};
