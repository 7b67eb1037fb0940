/**
 * `text` so that Markdown shows it as it is: no link, image, command, icon or emphasis can come of it, not even from
 * a bare address. Every ASCII character that is neither letter nor digit nor space becomes an entity, and line
 * breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
