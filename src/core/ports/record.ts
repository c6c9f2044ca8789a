/** All rows of one table that belong to a group, each as JSON whose keys are in order, by their primary key. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly string[];
}

/** A group's record as it was at one instant, without what is named as left out. */
export interface GroupRows {
  /** The newest migration of the database: rows fit into a database that has the same. */
  readonly schema: string;
  /** In an order in which no row names one that comes later. */
  readonly tables: readonly TableRows[];
}

/** Reads every row of a group, whatever feature keeps it. */
export type TakeOut = (group: string) => Promise<GroupRows>;
