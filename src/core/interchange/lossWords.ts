// What several formats lose, in words that follow a number.

export const places = "places in texts";
export const unmentioned = "entities without mentions";
export const wordless = "mentions without words";
export const unresolved = "mentions without entities";
