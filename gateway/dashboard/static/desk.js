// Live parts: each element with `data-live` and an id is taken anew from its page while somebody looks at it. Where that
// fails, as when the session has ended, the element `halted` says so: figures that stand still must not look alive.
// The desk works the same without this script.
"use strict";

const PAUSE_SECONDS = 5;

async function refresh() {
  const parts = document.querySelectorAll("[data-live][id]");
  if (parts.length === 0 || document.hidden) return;
  const answer = await fetch(location.href, { headers: { accept: "text/html" }, redirect: "error" });
  if (!answer.ok) throw new Error(answer.statusText);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of parts) {
    const next = fresh.getElementById(part.id);
    const isInUse = part.contains(document.activeElement) || isMarked(part);
    if (next && !isInUse && next.textContent !== part.textContent) put(document.importNode(next, true), part);
  }
}

// Somebody is about to copy from it.
function isMarked(part) {
  const marked = getSelection();
  return !marked.isCollapsed && marked.containsNode(part, true);
}

// In its place, and where somebody had scrolled a wide table to.
function put(next, part) {
  const places = [...part.querySelectorAll(".scroll")].map((each) => each.scrollLeft);
  part.replaceWith(next);
  next.querySelectorAll(".scroll").forEach((each, number) => { each.scrollLeft = places[number] ?? 0; });
}

function tell(isHalted) {
  const told = document.getElementById("halted");
  if (told) told.hidden = !isHalted;
}

setInterval(() => refresh().then(() => tell(false), () => tell(true)), PAUSE_SECONDS * 1000);
