"""Entry point: commands go to the command line, everything else opens the window.

The window's packages are imported only when it is wanted, so that commands start fast and run
where no display is.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for; return the status with which the program ends."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    from wsisdesk.documents.reading.launching import WORKER_FLAG

    if arguments[:1] == [WORKER_FLAG]:  # how a frozen program starts its readers
        from wsisdesk.documents.reading import worker

        worker.main()
        return 0
    from wsisdesk.search.index import launching as indexing

    if arguments[:1] == [indexing.WORKER_FLAG]:
        from wsisdesk.search.index import worker as index_worker

        index_worker.main()
        return 0
    from wsisdesk import cli

    if cli.is_command(arguments):
        return cli.main(arguments)
    from wsisdesk import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
