/// The script of the pages. Everything works without it; it makes searching, copying and replacing quicker. It needs
/// nothing beside itself, keeps nothing, and puts what it shows into the page as text, never as markup.
enum PageScript {
  /// The whole script.
  static let text = """
    "use strict";
    document.documentElement.classList.add("scripting");
    (() => {
    const words = \(words);
    \(common)
    \(search)
    \(draft)
    \(editing)
    document.addEventListener("DOMContentLoaded", () => { copying(); for (const form of document.querySelectorAll("form.search")) searching(form); checking(document.querySelector("form.check")); editing(); });
    })();

    """

  /// What every page needs: the live region, the copy buttons.
  private static let common = #"""
    const language = document.documentElement.lang === "fr" ? "fr" : "en";
    const word = (key) => words[language][key];
    const made = (name, className, text) => {
      const element = document.createElement(name);
      if (className) element.className = className;
      if (text !== undefined) element.textContent = text;
      return element;
    };
    // Emptied first, so that the same words are said twice when they are meant twice.
    const say = (text) => {
      const live = document.getElementById("live");
      live.textContent = "";
      setTimeout(() => { live.textContent = text; }, 50);
    };
    const keepLanguage = (address) => {
      const chosen = new URLSearchParams(location.search).get("lang");
      return chosen ? address + (address.includes("?") ? "&" : "?") + "lang=" + encodeURIComponent(chosen) : address;
    };

    const copied = async (text) => {
      if (navigator.clipboard) return navigator.clipboard.writeText(text);
      // Without TLS a browser offers no clipboard but on the machine itself.
      const field = made("textarea", "unseen", "");
      field.value = text;
      document.body.append(field);
      field.select();
      const isDone = document.execCommand("copy");
      field.remove();
      if (!isDone) throw new Error("copy");
    };
    const copying = () => document.addEventListener("click", async (event) => {
      const button = event.target.closest && event.target.closest("button.copy");
      if (!button) return;
      const source = button.dataset.copyFrom && document.getElementById(button.dataset.copyFrom);
      try {
        await copied(source ? source.value : button.dataset.copy);
        say(button.dataset.copied);
        button.classList.add("done");
        setTimeout(() => button.classList.remove("done"), 1500);
      } catch { say(word("notCopied")); }
      button.focus();
    });
    """#
}
