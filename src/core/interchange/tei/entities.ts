import type { ExchangedEntity } from "../annotationSet.ts";
import { element, type Element } from "../xml.ts";
import { entityId, word } from "./names.ts";

/** Lists of people, of bodies, and of the entities of each other category. */
export function entityLists(entities: readonly ExchangedEntity[]): readonly Element[] {
  const categories = [...new Set(entities.map(({ category }) => category))];
  return categories.map((category) => {
    const ofCategory = entities.filter((entity) => entity.category === category);
    if (category === "person") return element("listPerson", {}, ...ofCategory.map(person));
    if (category === "organisation") return element("listOrg", {}, ...ofCategory.map(org));
    return element("list", { type: word(category) }, ...ofCategory.map(item));
  });
}

function person(entity: ExchangedEntity): Element {
  const roles = entity.roles.map((role) => element("occupation", {}, role));
  return thing("person", "persName", entity, roles);
}

function org(entity: ExchangedEntity): Element {
  const roles = entity.roles.map((role) => element("desc", { type: "role" }, role));
  return thing("org", "orgName", entity, roles);
}

function item(entity: ExchangedEntity): Element {
  const roles = entity.roles.map((role) => element("desc", { type: "role" }, role));
  return thing("item", "name", entity, roles);
}

function thing(
  name: string,
  nameElement: string,
  entity: ExchangedEntity,
  roles: readonly Element[],
): Element {
  const notes = (type: string, texts: readonly string[]): readonly Element[] =>
    texts.map((text) => element("note", { type }, text));
  return element(
    name,
    { "xml:id": entityId(entity.key) },
    element(nameElement, {}, entity.name),
    ...entity.aliases.map((alias) => element(nameElement, { type: "alias" }, alias)),
    ...entity.links.map((link) => element("idno", { type: "URI" }, link)),
    ...roles,
    ...notes("note", entity.note === undefined ? [] : [entity.note]),
    ...notes("tag", entity.tags),
    ...notes("group", entity.groups),
  );
}
