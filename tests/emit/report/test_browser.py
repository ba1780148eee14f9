"""The page of a report in a real browser, where there is one."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from support.report_pages import HOSTILE, SHOP, data_of, hostile_page, report
from support.repositories import make_repository

import docmodels
from docmodels.emit.report.page import report_html

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
PATIENCE = 20
PRICE = "| price | number | What it costs. |\n"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        CHROMIUM is None or DRIVER is None,
        reason="there is no chromium with chromedriver",
    ),
]


class Page:
    """A report in the browser."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def open(self, file: Path, model: str = "") -> None:
        self.driver.get("about:blank")
        self.driver.get(f"file://{file}{model}")

    def find(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def texts(self, selector: str) -> list[str]:
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return [one.text for one in found]

    def press(self, *keys: str) -> None:
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def run(self, script: str) -> Any:
        return self.driver.execute_script(script)

    def wait(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, self.find("body").text
            time.sleep(0.02)

    def complaints(self) -> list[str]:
        """Return what the browser says of the page: faults, and what was refused."""
        logs = self.driver.get_log("browser")  # type: ignore[no-untyped-call]
        return [one["message"] for one in logs]

    def emulate(self, feature: str, value: str, media: str = "") -> None:
        settings = {"media": media, "features": [{"name": feature, "value": value}]}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", settings)


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    options = Options()
    options.binary_location = CHROMIUM or ""
    for argument in ("--headless=new", "--disable-gpu", "--window-size=1400,900"):
        options.add_argument(argument)
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # its sandbox is not for root
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, Service(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def page(browser: webdriver.Chrome) -> Iterator[Page]:
    made = Page(browser)
    yield made
    assert made.complaints() == []


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    return written(folder, SHOP)


def written(folder: Path, text: str) -> Path:
    file = folder / "report.html"
    file.write_text(report(folder, shop=text).html, "utf-8")
    return file


def test_a_model_is_shown_with_all_that_belongs_to_it(page: Page, shop: Path) -> None:
    page.open(shop, "#shop.md%23Order")
    assert page.texts("h2") == ["Order"]
    assert page.driver.title == "Order – Shop"
    rows = page.texts("tbody tr")
    assert len(rows) == 4
    assert "required" in rows[0]
    assert "seen in 1 sample" in rows[0]
    assert "unknown-type" in rows[3]
    code, sample = page.texts("pre")
    assert "class Order(Model):" in code
    assert sample == '{"id": "1", "state": "open", "colour": "red"}'
    assert page.texts("svg text") == ["lines", "Order", "Line"]
    assert page.texts("nav a[aria-current]") == ["warning\nOrder\nshop.md"]


def test_one_clicks_through_the_diagram_and_back(page: Page, shop: Path) -> None:
    page.open(shop, "#shop.md%23Order")
    page.find("svg a").click()
    page.wait(lambda: page.texts("h2") == ["Line"])
    page.driver.back()
    page.wait(lambda: page.texts("h2") == ["Order"])
    page.find("td code a").click()
    page.wait(lambda: page.texts("h2") == ["Line"])


def test_what_has_changed_stands_in_the_table(page: Page, tmp_path: Path) -> None:
    repository = make_repository(tmp_path / "repository")
    repository.commit({"shop.md": SHOP})
    docs = repository.folder / "docs"
    text = SHOP.replace("| odd |", "| even |")
    assert PRICE in text
    (docs / "shop.md").write_text(text.replace(PRICE, ""))
    made = docmodels.make_report(docmodels.Options(docs), against="HEAD")
    file = tmp_path / "report.html"
    file.write_text(made.html, "utf-8")
    page.open(file)
    told = [one for one in page.texts(".note") if "for readers" in one]
    assert len(told) == 2
    page.open(file, "#shop.md%23Line")
    assert page.texts("nav a[aria-current]") == ["breaking\nLine\nshop.md"]
    assert page.texts("del") == ["price"]
    assert "property-removed" in page.texts("tbody tr")[-1]
    page.open(file, "#shop.md%23Order")
    assert "property-renamed" in page.texts("tbody tr")[-1]


def test_reasons_open(page: Page, shop: Path) -> None:
    page.open(shop, "#shop.md%23Order")
    assert not page.find("tbody details ol").is_displayed()
    page.find("tbody summary").click()
    assert page.find("tbody details ol").is_displayed()
    assert "shop.md:9" in page.find("tbody details ol").text


def test_the_keyboard_is_enough(page: Page, shop: Path) -> None:
    page.open(shop)
    page.press("/")
    page.press("price")
    assert page.texts("nav a") == ["Line\nhas price"]
    assert page.find("#count").text == "1 model found"
    page.press(Keys.ENTER)
    page.wait(lambda: page.texts("h2") == ["Line"])
    assert page.run("return document.activeElement.tagName") == "H2"
    page.press("/")
    page.press(Keys.ESCAPE)
    assert len(page.texts("nav a")) == 3
    page.press("/")
    page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP)
    assert "Order" in page.driver.switch_to.active_element.text
    page.find("h2").click()
    page.run("document.body.focus(); document.querySelector('.skip').focus()")
    page.press(Keys.ENTER)
    assert page.run("return document.activeElement.tagName") == "H2"
    assert page.texts("h2") == ["Line"]


def test_arrows_leave_the_list_upward(page: Page, shop: Path) -> None:
    page.open(shop)
    page.press("/")
    page.press(Keys.ARROW_DOWN, Keys.ARROW_UP)
    assert page.run("return document.activeElement.id") == "search"


def test_what_is_no_model_is_the_overview(page: Page, shop: Path) -> None:
    page.open(shop, "#nothing")
    assert page.texts("h2") == ["Overview"]
    assert page.texts("dl.totals dd")[:4] == ["1", "2", "1", "6"]
    assert any("unknown-type" in one for one in page.texts(".note"))


@pytest.mark.parametrize("model", ["", "#shop.md%23Thing"])
def test_nothing_of_a_hostile_page_runs(page: Page, tmp_path: Path, model: str) -> None:
    page.open(written(tmp_path, hostile_page()), model)
    assert page.run("return window.owned === undefined")
    ours = page.run("return document.scripts.length + document.images.length")
    assert ours == 2
    handlers = """return [...document.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => /^(on|style$|src$)/.test(name)))"""
    assert page.run(handlers) == []
    if model:
        shown = page.find("main").text
        assert HOSTILE[1] in shown
        assert "a\\u202eb\\u2066c" in shown


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("model", ["", "#shop.md%23Order"])
def test_contrast_is_enough(page: Page, shop: Path, scheme: str, model: str) -> None:
    """WCAG 2.2, 1.4.3: text has a contrast of at least 4.5 to 1."""
    page.emulate("prefers-color-scheme", scheme)
    page.open(shop, model)
    pairs = page.run(COLOURS)
    assert len(pairs) > 5
    backs = {tuple(back) for _, back in pairs}
    assert all((sum(back) > 382) is (scheme == "light") for back in backs)
    low = [pair for pair in pairs if contrast(*pair) < 4.5]
    assert low == []


def test_paper_has_all_of_a_model_and_nothing_else(page: Page, shop: Path) -> None:
    page.open(shop, "#shop.md%23Order")
    page.emulate("prefers-color-scheme", "dark")
    page.find("#theme").click()
    assert page.run("return getComputedStyle(document.body).backgroundColor") == (
        "rgb(255, 255, 255)"
    )
    page.find("#theme").click()
    page.emulate("prefers-color-scheme", "dark", media="print")
    page.run("dispatchEvent(new Event('beforeprint'))")
    assert not page.find("nav").is_displayed()
    assert not page.find("header").is_displayed()
    assert all(
        one.is_displayed()
        for one in page.driver.find_elements(By.CSS_SELECTOR, "details ol")
    )
    background = page.run("return getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(255, 255, 255)"
    page.emulate("prefers-color-scheme", "light")


def test_everything_has_a_name_and_a_place(page: Page, shop: Path) -> None:
    page.open(shop, "#shop.md%23Order")
    for landmark in ("header", "nav", "main", "[role=search]"):
        assert page.find(landmark)
    assert page.find("label[for=search]").text == "Search"
    unnamed = """return [...document.querySelectorAll('button,a,summary,[role=region]')]
        .filter((one) => !(one.textContent || one.ariaLabel)).length"""
    assert page.run(unnamed) == 0
    assert page.run("return document.documentElement.lang") == "en"


def test_a_narrow_window_does_not_scroll_sideways(page: Page, shop: Path) -> None:
    page.driver.set_window_size(500, 800)
    page.open(shop, "#shop.md%23Order")
    wide = "return document.documentElement.scrollWidth > innerWidth"
    assert not page.run(wide)
    page.driver.set_window_size(1400, 900)


def test_of_a_large_set_one_model_is_shown(page: Page, tmp_path: Path) -> None:
    data = data_of(report(tmp_path, shop=SHOP).html)
    (order,) = (one for one in data["models"] if one["label"] == "Order")
    data["models"] += [
        {**order, "label": f"Copy{n}", "name": f"Copy{n}"} for n in range(1300)
    ]
    file = tmp_path / "report.html"
    file.write_text(report_html(data), "utf-8")
    page.open(file, "#shop.md%23Copy1299")
    assert page.texts("h2") == ["Copy1299"]
    assert page.find("nav a[aria-current]").is_displayed()
    count = "return document.querySelectorAll('main *').length"
    assert page.run(count) < 500
    page.press("/")
    page.press("copy99")
    assert page.find("#count").text == "11 models found"
    page.press(Keys.ENTER)
    page.wait(lambda: page.texts("h2") == ["Copy99"])


#: Yields the colours of each text and of what is behind it, as three numbers.
COLOURS = """
const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
const rgb = (colour) => {
  canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const clear = (colour) => colour === 'rgba(0, 0, 0, 0)' || colour === 'transparent';
const found = new Map();
for (const one of document.querySelectorAll('body *:not(script):not(svg *)')) {
  if (![...one.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
  let behind = one;
  while (behind && clear(getComputedStyle(behind).backgroundColor)) {
    behind = behind.parentElement;
  }
  const back = behind ? getComputedStyle(behind).backgroundColor : 'white';
  const pair = [rgb(getComputedStyle(one).color), rgb(back)];
  found.set(JSON.stringify(pair), pair);
}
return [...found.values()];
"""


def contrast(one: list[int], other: list[int]) -> float:
    """Return the contrast ratio as WCAG 2.2 defines it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: list[int]) -> float:
    parts = [value / 255 for value in colour]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4
        for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
