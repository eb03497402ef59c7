// The few things that only the page's script can do. No network, no storage.
globalThis.youjie = {
  speak(language, title) {
    document.documentElement.lang = language;
    document.title = title;
  },
  save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  },
  // Replaces the page, so that "back" does not lead to it again.
  leave() {
    location.replace('about:blank');
  },
};
