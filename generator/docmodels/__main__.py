"""`python -m docmodels` is `docmodels`."""

import sys

from docmodels.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
