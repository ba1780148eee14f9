"""Any text, and how often hypothesis tries one."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

SETTINGS = settings(
    deadline=None,
    max_examples=100,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=60)
