"""The HTML report in a browser: it filters, it searches, it fits a phone, and nothing in it runs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from drift import reports
from selenium import webdriver
from selenium.webdriver.common.by import By

from mwforge.drift import as_html
from mwforge.drift.report import Report
from mwforge.drift.severity import Severity

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    """Headless Chromium; skipped where it is missing, a failure with MWFORGE_REQUIRE_LIVE=1."""
    driver = shutil.which("chromedriver")
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if not (driver and program):
        lacking = "Chromium: apt-get install chromium chromium-driver"
        if os.environ.get("MWFORGE_REQUIRE_LIVE") == "1":
            pytest.fail(lacking, pytrace=False)
        pytest.skip(lacking)
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService(executable_path=driver)
    chromium = webdriver.Chrome(options=options, service=service)
    yield chromium
    chromium.quit()


@pytest.fixture
def shown(
    browser: webdriver.Chrome, tmp_path: Path
) -> Callable[[Report], webdriver.Chrome]:
    def open_(report: Report) -> webdriver.Chrome:
        page = tmp_path / "drift.html"
        page.write_text(as_html.render(report), encoding="utf-8")
        browser.get(page.as_uri())
        return browser

    return open_


def visible(page: webdriver.Chrome) -> list[str]:
    """The severities of the changes that can be seen."""
    return [
        row.get_attribute("data-severity") or ""
        for row in page.find_elements(By.CSS_SELECTOR, "li")
        if row.is_displayed()
    ]


def tick(page: webdriver.Chrome, severity: Severity) -> None:
    box = page.find_element(By.CSS_SELECTOR, f"input[value={severity.value}]")
    page.execute_script("arguments[0].click()", box)


def test_filter_and_search(shown: Callable[[Report], webdriver.Chrome]) -> None:
    page = shown(reports.real())
    everything = visible(page)
    [verdict, _] = reports.real().verdicts
    assert len(everything) == len(verdict.changes) + len(verdict.silenced)
    for severity in (Severity.DOCS, Severity.CONFIGURATION, Severity.ADDITIVE):
        tick(page, severity)
    assert set(visible(page)) == {"breaking", "deprecated"}
    tick(page, Severity.DEPRECATED)
    breaking = visible(page)
    assert set(breaking) == {"breaking"}
    assert page.find_element(By.ID, "shown").text == str(len(breaking))
    headings = [
        one.text
        for one in page.find_elements(By.CSS_SELECTOR, ".module h3")
        if one.is_displayed()
    ]
    assert "oathvalidate" in headings and "edit" not in headings

    search = page.find_element(By.ID, "search")
    search.send_keys("TOTP oathvalidate")
    assert len(visible(page)) == 1
    search.clear()
    search.send_keys("no such thing")
    assert visible(page) == []
    assert page.find_element(By.ID, "shown").text == "0"
    search.clear()
    search.send_keys("post-required")
    assert len(visible(page)) == 1


def test_a_break_shows_its_witness(shown: Callable[[Report], webdriver.Chrome]) -> None:
    page = shown(reports.real())
    page.find_element(By.ID, "search").send_keys("oathvalidate.totp parameter-removed")
    [row] = [
        one for one in page.find_elements(By.CSS_SELECTOR, "li") if one.is_displayed()
    ]
    assert 'wiki.oathvalidate(totp="x")' not in row.text
    row.find_element(By.CSS_SELECTOR, "summary").click()
    assert 'wiki.oathvalidate(totp="x")' in row.text


def test_it_fits_a_phone(
    shown: Callable[[Report], webdriver.Chrome], tmp_path: Path
) -> None:
    page = shown(reports.real())
    page.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True},
    )
    try:
        page.refresh()
        [wide, inner] = page.execute_script(
            "return [document.documentElement.scrollWidth, window.innerWidth]"
        )
        assert wide <= inner == 360
        assert page.save_screenshot(str(tmp_path / "phone.png"))
        assert (tmp_path / "phone.png").stat().st_size > 20_000
        for label in page.find_elements(By.CSS_SELECTOR, "fieldset label"):
            assert label.size["height"] >= 40, "too small for a thumb"
    finally:
        page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_nothing_of_a_wiki_runs_and_nothing_is_fetched(
    shown: Callable[[Report], webdriver.Chrome],
) -> None:
    page = shown(reports.hostile())
    assert visible(page)
    assert len(page.find_elements(By.TAG_NAME, "script")) == 1
    fetched = page.execute_script(
        "return performance.getEntriesByType('resource').length"
    )
    assert fetched == 0
    log = page.get_log("browser")  # type: ignore[no-untyped-call]
    assert [entry for entry in log if entry["level"] == "SEVERE"] == []
    search = page.find_element(By.ID, "search")
    search.send_keys("<script>alert")
    assert visible(page)


def test_without_scripts_everything_can_be_read(
    shown: Callable[[Report], webdriver.Chrome],
) -> None:
    page = shown(reports.small())
    page.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        page.refresh()
        assert len(visible(page)) == sum(
            len(one.changes) for one in reports.small().verdicts
        )
        assert not page.find_element(By.ID, "controls").is_displayed()
    finally:
        page.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
