extension PageScript {
  /// The page of a draft: files can be dropped, and a replacement is made where the text stands.
  static let draft = #"""
    const dropping = (form) => {
      const zone = form.querySelector(".drop");
      if (!zone) return;
      const field = form.querySelector("input[type=file]");
      const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
      for (const name of ["dragenter", "dragover"]) zone.addEventListener(name, (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        zone.classList.add("over");
      });
      for (const name of ["dragleave", "dragend"]) zone.addEventListener(name, () => zone.classList.remove("over"));
      zone.addEventListener("drop", (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        zone.classList.remove("over");
        field.files = event.dataTransfer.files;
        say(word("fileChosen") + (field.files[0] ? field.files[0].name : ""));
        form.querySelector("button.main").focus();
      });
    };

    const checking = (form) => {
      if (!form) return;
      dropping(form);
      const field = form.querySelector("textarea");
      const boxes = [...form.querySelectorAll("input[name=apply]")];
      const original = field.value;
      const edits = boxes.map((box) => ({
        box, finding: box.value.split(":")[0], start: +box.dataset.start, end: +box.dataset.end, text: box.dataset.text,
      }));
      const overlap = (left, right) => left !== right && left.start < right.end && right.start < left.end;
      const places = new Map([...form.querySelectorAll(".place")].map((place) => [place.id.replace("place-", ""), { place, text: place.textContent }]));

      const update = () => {
        const made = edits.filter((edit) => edit.box.checked).sort((left, right) => left.start - right.start);
        let text = "", offset = 0;
        for (const edit of made) { text += original.slice(offset, edit.start) + edit.text; offset = edit.end; }
        field.value = text + original.slice(offset);
        for (const edit of edits) edit.box.disabled = !edit.box.checked && made.some((other) => other.finding !== edit.finding && overlap(edit, other));
        for (const [finding, { place, text }] of places) {
          const edit = made.find((edit) => edit.finding === finding);
          place.querySelector("mark").textContent = edit ? edit.text : text;
          place.classList.toggle("done", !!edit);
          document.getElementById("finding-" + finding).classList.toggle("done", !!edit);
        }
      };
      for (const edit of edits) edit.box.addEventListener("change", () => {
        if (edit.box.checked) for (const other of edits) if (other !== edit && other.finding === edit.finding) other.box.checked = false;
        update();
        say((edit.box.checked ? word("replaced") : word("undone")) + edit.text);
      });
      // Once the text is edited by hand, the places are no longer those of the text that was checked.
      field.addEventListener("input", () => {
        for (const edit of edits) edit.box.disabled = true;
        if (edits.length) say(word("edited"));
      });
      form.addEventListener("submit", (event) => {
        const files = form.querySelector("input[type=file]");
        const file = files && files.files[0];
        const size = file ? file.size : new Blob([field.value]).size;
        if (size > +form.dataset.limit) {
          event.preventDefault();
          let notice = form.querySelector(".notice.large");
          if (!notice) { notice = made("p", "notice large", ""); form.querySelector(".actions button.main").before(notice); }
          notice.textContent = word("tooLarge");
          return say(word("tooLarge"));
        }
        // The replacements are in the text already.
        for (const edit of edits) edit.box.disabled = true;
      });
      // A page that comes back from the history lets the boxes be chosen again.
      addEventListener("pageshow", (event) => { if (event.persisted) update(); });
    };
    """#
}
