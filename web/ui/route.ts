/** Where in the page somebody is. Kept in the address after `#`, so that back, forward and reload work. */
export type Route =
  | { screen: 'library' }
  | { screen: 'new-book' }
  | { screen: 'making' | 'editor' | 'reader'; bookId: string };

export function routeOf(hash: string): Route {
  const [first, id, last] = hash.replace(/^#\/?/, '').split('/');
  if (first === 'new') return { screen: 'new-book' };
  if (first === 'books' && id) {
    if (last === 'making') return { screen: 'making', bookId: id };
    return { screen: last === 'read' ? 'reader' : 'editor', bookId: id };
  }
  return { screen: 'library' };
}

export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/';
    case 'new-book':
      return '#/new';
    case 'making':
      return `#/books/${route.bookId}/making`;
    case 'editor':
      return `#/books/${route.bookId}`;
    case 'reader':
      return `#/books/${route.bookId}/read`;
  }
}

export function go(route: Route): void {
  location.hash = addressOf(route);
}

let before: Route = { screen: 'library' };
let now: Route | null = null;

/** To be told of every screen that is shown. */
export function visited(route: Route): void {
  if (now && addressOf(now) !== addressOf(route)) before = now;
  now = route;
}

/** The screen before this one; the library when the page began here. */
export const screenBefore = (): Route => before;
