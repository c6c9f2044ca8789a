/** Words of the file that a person gets with all that is stored about them. */
export const file = {
  asked: "minnesanteckningar du har bett om eller skickat",
  checks: "texter du har justerat eller är tillfrågad om",
  corrections: "rättelser du har föreslagit",
  actions: "åtgärder i minnesanteckningar där du är ansvarig",
  notes: "noteringar du har gjort",
  files: "filer du har bett om",
  number: "nummer",
  title: "rubrik",
  state: "läge",
  at: "tid",
  nameThen: "namn då",
  party: "part",
  approvedAt: "godkänd",
  text: "text",
};
