extension PageScript {
  /// Search as you type: a combobox with a list box (WAI-ARIA Authoring Practices 1.2).
  static let search = #"""
    // The shape of the suggestions: [{ id, term, language, status, other }].
    const suggestions = async (query, signal) => {
      const answer = await fetch("/v1/suggest?limit=8&q=" + encodeURIComponent(query), { signal, headers: { Accept: "application/json" } });
      if (!answer.ok) return [];
      const found = await answer.json();
      return found.suggestions.map((item) => ({
        id: item.conceptId, term: item.term, language: item.language, status: item.status || "unknown", other: item.equivalent,
      }));
    };

    const searching = (form) => {
      const field = form.querySelector("input[type=search]");
      const list = form.querySelector(".suggestions");
      let timer = 0, request = null, chosen = -1, asked = "";
      field.setAttribute("role", "combobox");
      field.setAttribute("aria-autocomplete", "list");
      field.setAttribute("aria-controls", list.id);
      field.setAttribute("aria-expanded", "false");
      field.setAttribute("aria-keyshortcuts", "/");

      const close = () => {
        clearTimeout(timer);
        if (request) request.abort();
        list.hidden = true;
        list.replaceChildren();
        chosen = -1;
        field.setAttribute("aria-expanded", "false");
        field.removeAttribute("aria-activedescendant");
      };
      const choose = (number) => {
        const options = list.children;
        if (!options.length) return;
        if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
        // One place before the first and behind the last is the field itself.
        const places = options.length + 1;
        chosen = ((number + 1 + places) % places) - 1;
        if (chosen < 0) return field.removeAttribute("aria-activedescendant");
        options[chosen].setAttribute("aria-selected", "true");
        options[chosen].scrollIntoView({ block: "nearest" });
        field.setAttribute("aria-activedescendant", options[chosen].id);
      };
      const follow = (option) => { location.href = option.dataset.address; };
      const option = (item, number) => {
        const element = made("li", item.status);
        element.id = "suggestion-" + number;
        element.setAttribute("role", "option");
        element.setAttribute("aria-selected", "false");
        element.dataset.address = keepLanguage("/concept/" + encodeURIComponent(item.id));
        const term = made("span", "term", item.term);
        term.lang = item.language;
        const other = made("span", "other", item.other ? item.other.term : "");
        if (item.other) other.lang = item.other.language;
        const [sign, label] = words[language].statuses[item.status] || words[language].statuses.unknown;
        const chip = made("span", "chip " + item.status);
        const mark = made("span", "sign", sign);
        mark.setAttribute("aria-hidden", "true");
        chip.append(mark, " " + label);
        element.append(term, " ", other, " ", chip);
        return element;
      };
      const show = async () => {
        const query = field.value.trim();
        asked = query;
        if (query.length < 2) return close();
        if (request) request.abort();
        request = new AbortController();
        try {
          const items = await suggestions(query, request.signal);
          if (asked !== query || document.activeElement !== field) return;
          if (!items.length) { close(); return say(word("noSuggestion")); }
          chosen = -1;
          field.removeAttribute("aria-activedescendant");
          list.replaceChildren(...items.map(option));
          list.hidden = false;
          field.setAttribute("aria-expanded", "true");
          say(word("suggestions").replace("#", items.length));
        } catch (error) { if (error.name !== "AbortError") close(); }
      };

      field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 120); });
      field.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
        else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
          event.preventDefault();
          if (list.hidden) return show();
          choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
        } else if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); follow(list.children[chosen]); }
        else if (event.key === "Tab") close();
      });
      field.addEventListener("blur", () => setTimeout(() => { if (document.activeElement !== field) close(); }, 150));
      // The field keeps the focus while an option is pressed.
      list.addEventListener("mousedown", (event) => event.preventDefault());
      list.addEventListener("click", (event) => { const pressed = event.target.closest("li"); if (pressed) follow(pressed); });
      document.addEventListener("keydown", (event) => {
        const place = event.target;
        const isTyping = place.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(place.tagName);
        if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        field.focus();
        field.select();
      });
    };
    """#
}
