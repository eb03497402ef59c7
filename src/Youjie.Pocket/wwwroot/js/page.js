// The few things that only the page's script can do. No network, no storage.
let chosen = [];
let part = new Uint8Array();

globalThis.youjie = {
  speak(language, title) {
    document.documentElement.lang = language;
    document.title = title;
  },
  // Replaces the page, so that "back" does not lead to it again.
  leave() {
    location.replace('about:blank');
  },
  focus() {
    document.querySelector('h1')?.focus();
  },
  save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  },
  choose(input) {
    chosen = [...document.getElementById(input).files];
    return chosen.map(file => file.name);
  },
  size(file) {
    return chosen[file].size;
  },
  async read(file, from, count) {
    part = new Uint8Array(await chosen[file].slice(from, from + count).arrayBuffer());
    return part.length;
  },
  part() {
    const taken = part;
    part = new Uint8Array();
    return taken;
  },
};
