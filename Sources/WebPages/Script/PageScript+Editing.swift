extension PageScript {
  /// The forms of editing: what is wrong is read first, and nothing that was typed is left by mistake.
  static let editing = #"""
    const editing = () => {
      const faults = document.getElementById("faults");
      if (faults) faults.focus();
      const form = document.querySelector("form.concept-form");
      if (!form) return;
      let isTouched = !!faults || !!document.querySelector(".editing .notice");
      form.addEventListener("input", () => { isTouched = true; });
      form.addEventListener("submit", () => { isTouched = false; });
      addEventListener("beforeunload", (event) => { if (isTouched) event.preventDefault(); });
    };
    """#
}
