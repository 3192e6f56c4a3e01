// Every id that package.json declares and code refers to. A test holds the two together.

export const extensionId = "dossier.dossier";

export const commands = {
  confirm: "dossier.confirm",
  reject: "dossier.reject",
  clearDecision: "dossier.clearDecision",
  annotateSelection: "dossier.annotateSelection",
  annotatePerson: "dossier.annotatePerson",
  annotateOrganisation: "dossier.annotateOrganisation",
  annotateRating: "dossier.annotateRating",
  annotateMoney: "dossier.annotateMoney",
  changeCategory: "dossier.changeCategory",
  assignEntity: "dossier.assignEntity",
  spanToSelection: "dossier.spanToSelection",
  extendRight: "dossier.extendRight",
  extendLeft: "dossier.extendLeft",
  shrinkRight: "dossier.shrinkRight",
  shrinkLeft: "dossier.shrinkLeft",
  splitMention: "dossier.splitMention",
  editNote: "dossier.editNote",
  editTags: "dossier.editTags",
  editAttributes: "dossier.editAttributes",
  renameEntity: "dossier.renameEntity",
  addAlias: "dossier.addAlias",
  removeAlias: "dossier.removeAlias",
  entityNote: "dossier.entityNote",
  entityLinks: "dossier.entityLinks",
  entityTags: "dossier.entityTags",
  entityGroups: "dossier.entityGroups",
  mergeEntities: "dossier.mergeEntities",
  unmergeEntity: "dossier.unmergeEntity",
  splitEntity: "dossier.splitEntity",
  distinctEntities: "dossier.distinctEntities",
  settleMeaning: "dossier.settleMeaning",
  neverMark: "dossier.neverMark",
  markAgain: "dossier.markAgain",
  beginNote: "dossier.beginNote",
  writeNote: "dossier.writeNote",
  changeNote: "dossier.changeNote",
  saveNote: "dossier.saveNote",
  cancelNote: "dossier.cancelNote",
  deleteNote: "dossier.deleteNote",
  resolveNote: "dossier.resolveNote",
  reopenNote: "dossier.reopenNote",
  confirmAll: "dossier.confirmAll",
  rejectAll: "dossier.rejectAll",
  clearAll: "dossier.clearAll",
  annotateOccurrences: "dossier.annotateOccurrences",
  concordance: "dossier.concordance",
  network: "dossier.network",
  timeline: "dossier.timeline",
  checkConsistency: "dossier.checkConsistency",
  fixInconsistency: "dossier.fixInconsistency",
  review: "dossier.review",
  reviewSkip: "dossier.reviewSkip",
  reviewBack: "dossier.reviewBack",
  reviewGoOn: "dossier.reviewGoOn",
  reviewEnd: "dossier.reviewEnd",
  undoDecision: "dossier.undoDecision",
  redoDecision: "dossier.redoDecision",
  nextMention: "dossier.nextMention",
  previousMention: "dossier.previousMention",
  nextOfAnyEntity: "dossier.nextOfAnyEntity",
  previousOfAnyEntity: "dossier.previousOfAnyEntity",
  nextOfCategory: "dossier.nextOfCategory",
  previousOfCategory: "dossier.previousOfCategory",
  nextUndecided: "dossier.nextUndecided",
  previousUndecided: "dossier.previousUndecided",
  nextRating: "dossier.nextRating",
  previousRating: "dossier.previousRating",
  nextAmount: "dossier.nextAmount",
  previousAmount: "dossier.previousAmount",
  nextOrphan: "dossier.nextOrphan",
  previousOrphan: "dossier.previousOrphan",
  goToEntity: "dossier.goToEntity",
  revealEntity: "dossier.revealEntity",
  filterEntities: "dossier.filterEntities",
  clearEntityFilter: "dossier.clearEntityFilter",
  groupEntities: "dossier.groupEntities",
  sortEntities: "dossier.sortEntities",
  showCrossReferences: "dossier.showCrossReferences",
  pinCrossReferences: "dossier.pinCrossReferences",
  unpinCrossReferences: "dossier.unpinCrossReferences",
  sortByStrength: "dossier.sortByStrength",
  sortByCount: "dossier.sortByCount",
  showDisagreements: "dossier.showDisagreements",
  openSidecar: "dossier.openSidecar",
  reattachHere: "dossier.reattachHere",
  keepOrphan: "dossier.keepOrphan",
  deleteAnnotation: "dossier.deleteAnnotation",
  updatePositions: "dossier.updatePositions",
  reindex: "dossier.reindex",
  toggleUnsure: "dossier.toggleUnsure",
  toggleHighlights: "dossier.toggleHighlights",
  chooseHighlights: "dossier.chooseHighlights",
  changeColours: "dossier.changeColours",
  exportAnnotations: "dossier.exportAnnotations",
  runExport: "dossier.runExport",
  importAnnotations: "dossier.importAnnotations",
  compareSets: "dossier.compareSets",
  showLog: "dossier.showLog",
} as const;

export const views = {
  entities: "dossier.entities",
  crossReferences: "dossier.crossReferences",
  document: "dossier.document",
  disagreements: "dossier.disagreements",
} as const;

/** Panels, which come back after a reload by these. */
export const panels = {
  concordance: "dossier.concordance",
  network: "dossier.network",
  timeline: "dossier.timeline",
} as const;

export const contextKeys = {
  /** The Entities view leaves some out. */
  entitiesFiltered: "dossier.entitiesFiltered",
  /** The Cross-references view stays with what it shows. */
  crossReferencesPinned: "dossier.crossReferencesPinned",
  /** The active editor shows an article. */
  article: "dossier.article",
  /** The cursor stands in a mention: "suggested", "confirmed" or "rejected". */
  mentionAtCursor: "dossier.mentionAtCursor",
  /** Where the index of the folder stands: "indexing", "empty" or "ready". */
  index: "dossier.index",
  /** A review is under way and the cursor is on its mention: letters are keys. */
  reviewing: "dossier.reviewing",
  canUndo: "dossier.canUndo",
  canRedo: "dossier.canRedo",
} as const;

/** Language of sidecars, see `syntaxes/`. */
export const sidecarLanguage = "dossier-annotations";

/** What a colour is for; each is contributed for the four kinds of theme. */
export const highlightKinds = ["person", "organisation", "rating", "money", "other"] as const;

export type HighlightKind = (typeof highlightKinds)[number];

export function lineColour(kind: HighlightKind): string {
  return `dossier.${kind}Line`;
}

export function backgroundColour(kind: HighlightKind): string {
  return `dossier.${kind}Background`;
}

/** The frame of what changed since it was decided. */
export const changedColour = "dossier.changedBorder";

export const rejectedColour = "dossier.rejectedForeground";
