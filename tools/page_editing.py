"""What check-pages tries with a glossary that may be edited: sign in, propose, decide, save."""
import pathlib
import re
import shutil
import subprocess
import tempfile

WIDTHS = {380: 800, 768: 1024, 1440: 900}
# Each language has concepts of its own, with and without JavaScript.
CONCEPTS = {
    ("en", True): "stranded-migrant", ("en", False): "legal-status", ("fr", True): "migration-status",
    ("fr", False): "alien-status",
}
NEW = {"en": "sojourner of the test", "fr": "voyageuse de l’essai"}


class Copy:
    """A copy of the glossary with two people who may edit it: Alice proposes, Bruno decides."""

    def __init__(self, program, glossary):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="check-pages-"))
        shutil.copytree(glossary, self.folder / "Glossary")
        self.tokens = {name: self.token(program, name, role) for name, role in
                       [("Alice", "contributor"), ("Bruno", "editor")]}

    def token(self, program, name, role):
        made = subprocess.run(
            [program, "token", "create", "--name", name, "--role", role, "--tokens", self.folder / "tokens"],
            capture_output=True, text=True, check=True)
        return re.search(r"mj_\w+", made.stdout)[0]

    @property
    def options(self):
        return ["--glossary", self.folder / "Glossary", "--tokens", self.folder / "tokens"]

    def remove(self):
        shutil.rmtree(self.folder)


class Visit:
    """One browser that goes through the pages, in one language, with or without JavaScript."""

    def __init__(self, browser, service, tokens, language, has_script, screenshots, claims):
        scheme = "light" if has_script else "dark"
        self.context = browser.new_context(
            java_script_enabled=has_script, reduced_motion="reduce", color_scheme=scheme,
            viewport={"width": 1440, "height": 900})
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("console", lambda line: self.errors.append(line.text) if line.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.service, self.tokens, self.language, self.has_script = service, tokens, language, has_script
        self.screenshots, self.claims = screenshots, claims
        self.name = f"{language}-{'scripted' if has_script else 'unscripted'}"

    def expect(self, is_so, claim):
        self.claims.expect(is_so, f"editing-{self.name}: {claim}")

    def goto(self, path):
        self.page.goto(f"{self.service.address}{path}{'&' if '?' in path else '?'}lang={self.language}")

    def look(self, name):
        for width, height in WIDTHS.items():
            self.page.set_viewport_size({"width": width, "height": height})
            shown = f"editing-{name}-{self.name}-{width}"
            self.claims.look(self.page, shown, self.screenshots)
            if self.has_script:
                self.claims.check_axe(self.page, shown)
            if width == 380:
                self.claims.targets(self.page, shown)
        self.page.set_viewport_size({"width": 1440, "height": 900})
        self.expect(self.page.locator("html").get_attribute("lang") == self.language, f"{name}: language")
        self.expect(self.page.locator("h1").count() == 1, f"{name}: first heading")

    def sign_in(self, person, path):
        self.goto(path)
        self.expect("/sign-in?" in self.page.url, f"{path} leads to the page for signing in")
        self.page.fill("#token", self.tokens[person])
        self.page.press("#token", "Enter")
        self.expect(path in self.page.url, f"signing in leads back to {path}: {self.page.url}")
        self.expect(person in self.page.locator(".who").inner_text(), f"{person} is named")
        self.expect(self.page.evaluate("document.cookie") == "" if self.has_script else True, "no script sees the cookie")

    def sign_out(self):
        self.page.click(".sign-out button")
        self.expect(self.page.locator(".who").count() == 0, "signed out")
        self.expect(not self.context.cookies(), "the cookie is gone")

    def said(self):
        return self.page.locator(".notice.good").count() == 1


def drive(browser, service, tokens, language, has_script, screenshots, claims):
    """Everything that somebody does who edits, from signing in to signing out."""
    visit = Visit(browser, service, tokens, language, has_script, screenshots, claims)
    page = visit.page
    concept = CONCEPTS[language, has_script]
    term = f"{NEW[language]} {'a' if has_script else 'b'}"
    visit.goto("/sign-in")
    visit.look("sign-in")
    page.fill("#token", "mj_nobody")
    page.click("button.main")
    visit.expect(page.locator("p.error").count() == 1, "a token that is none is told")
    visit.look("sign-in-wrong")

    visit.sign_in("Alice", f"/concept/{concept}/edit")
    visit.look("form-contributor")
    page.fill("#new-0-text", term)
    page.fill("#comment", "A <b>reason</b>.")
    page.fill("#new-1-note", "left alone")
    page.click("button.main")
    visit.expect(page.locator("p.error").count() == 1, "a note without a term is told at its field")
    if has_script:
        visit.expect(page.evaluate("document.activeElement.id") == "faults", "what is wrong has the focus")
    visit.expect(page.input_value("#new-0-text") == term, "what was typed stays")
    visit.look("form-faults")
    page.fill("#new-1-note", "")
    page.click("button.main")
    visit.expect("/proposals/" in page.url and visit.said(), "the proposal is kept")
    visit.expect(page.locator("button[value=accept]").count() == 0, "who contributes does not decide")
    page.fill("#text", "A remark.")
    page.click(".remarks button")
    visit.expect(page.locator(".thread li").count() == 1, "the remark stands in the thread")
    visit.look("proposal-contributor")
    visit.goto("/concepts/new")
    visit.look("new-concept")
    page.fill("#new-0-text", "refugee")
    page.click("button.main")
    visit.expect(page.locator(".notice a[href*='/concept/']").count() > 0, "a concept that is there is linked")
    visit.look("new-concept-known")
    visit.sign_out()

    visit.sign_in("Bruno", "/proposals")
    visit.expect(page.locator(".visitor .count").count() == 1, "the navigation counts what is open")
    visit.look("proposals")
    page.click(".proposals h2 a")
    visit.expect("<b>reason</b>" in page.locator(".said").inner_text(), "the comment is text")
    visit.look("proposal-editor")
    page.fill("#reason", "Good.")
    page.click("button[value=accept]")
    visit.expect(visit.said(), "the proposal is accepted")
    visit.look("proposal-accepted")
    visit.goto(f"/concept/{concept}")
    visit.expect(term in page.locator(".columns").inner_text(), "the change stands on the page of the concept")
    page.click(".edit a")
    if page.locator("details.term-fields:not([open])").count():
        page.click("details.term-fields:has-text('" + term + "') summary")
    row = page.locator("details.term-fields", has_text=term)
    hidden = row.locator(".instead-fields")
    visit.expect(not hidden.is_visible(), "what to use instead is asked only where it matters")
    row.locator("select[name$=status]").select_option("deprecated")
    visit.expect(hidden.is_visible(), "what to use instead is asked")
    row.locator("input[name$=note]").fill("Only for the test.")
    visit.look("form-editor")
    page.click("button[value=save]")
    visit.expect(f"/concept/{concept}" in page.url and visit.said(), "the change is saved")
    visit.expect(term in page.locator(".avoid").all_inner_texts().__str__(), "the term is to be avoided")
    visit.look("concept-changed")
    visit.goto("/changes")
    visit.expect(page.locator(".changes > li").count() >= 2, "the changes are listed")
    visit.look("changes")
    visit.goto(f"/concept/{concept}/edit")
    page.fill("#note", "Not needed.")
    page.click("button[value=propose]")
    page.click("button[value=reject]")
    visit.expect(visit.said() and page.locator("button[value=accept]").count() == 0, "the proposal is rejected")
    visit.look("proposal-rejected")
    visit.sign_out()
    # Forms that come back with what is wrong have status codes that the console tells.
    errors = [error for error in visit.errors if not re.search("status of (401|409|422)", error)]
    visit.expect(not errors, f"console: {errors[:3]}")
    visit.context.close()
