"""Folders that are entered without following a link, and what is done in them.

A path can come to lead elsewhere between a look and the deed: somebody moves a
folder and puts a symbolic link in its place.  So a folder is opened once, step
by step from the output folder, and everything is done relative to what was
opened (`openat` and its kin in POSIX.1-2008), never by a whole path.

Where Python cannot do that, on Windows, each name is looked at right before it
is used.  A link that appears in between is followed there.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from types import TracebackType
from typing import Self

#: Whether a deed can be done relative to an opened folder.
HAS_DESCRIPTORS = (
    {os.open, os.stat, os.mkdir, os.unlink, os.rename, os.link, os.rmdir}
    <= os.supports_dir_fd
    and os.listdir in os.supports_fd
    and hasattr(os, "O_NOFOLLOW")
    and hasattr(os, "O_DIRECTORY")
)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _NO_FOLLOW
#: O_NONBLOCK: what has become a FIFO since it was looked at must not hang.
_READ = (
    os.O_RDONLY | _NO_FOLLOW | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)
_NEW = os.O_RDWR | os.O_CREAT | _NO_FOLLOW | getattr(os, "O_BINARY", 0)
#: What file systems answer that have no hard links.
_NO_LINKS = frozenset(
    {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
)


class InTheWayError(Exception):
    """A link, or a file, stands where a folder should be.

    `place` is its path below the folder that one came from, `mode` its kind
    as `stat` tells it.
    """

    def __init__(self, place: str, mode: int) -> None:
        super().__init__(place, mode)
        self.place = place
        self.mode = mode


class Folder:
    """An open folder; names are looked up in it alone.

    Every method takes a name without slashes and raises OSError, whose
    `filename` is the whole path.
    """

    __slots__ = ("fd", "path")

    def __init__(self, path: str, fd: int | None) -> None:
        self.path = path
        self.fd = fd

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the folder; a second time does nothing."""
        fd, self.fd = self.fd, None
        if fd is not None:
            with contextlib.suppress(OSError):  # nothing was written through it
                os.close(fd)

    def stat(self) -> os.stat_result:
        """Return what the system knows of the folder."""
        return os.lstat(self.path) if self.fd is None else os.fstat(self.fd)

    def same_as(self, found: os.stat_result | None) -> bool:
        """Tell whether `found` is this very folder."""
        return found is not None and os.path.samestat(self.stat(), found)

    def look(self, name: str) -> os.stat_result | None:
        """Return what `name` is, links not followed; None when there is none."""
        try:
            with self._naming(name):
                return os.stat(self._at(name), dir_fd=self.fd, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def names(self) -> list[str]:
        """Return the names in this folder, in order."""
        try:
            return sorted(os.listdir(self.path if self.fd is None else self.fd))
        except OSError as error:
            error.filename = self.path
            raise

    def enter(self, name: str) -> "Folder":
        """Open the folder `name`.

        Raises InTheWayError when it is none, or a link; FileNotFoundError
        when there is nothing of that name.
        """
        path = os.path.join(self.path, name)
        if self.fd is None:
            found = os.lstat(path)
            # realpath also sees through what Windows calls a junction.
            plain = os.path.normcase(os.path.realpath(path)) == os.path.normcase(path)
            if not plain or not stat.S_ISDIR(found.st_mode):
                mode = found.st_mode if plain else stat.S_IFLNK
                raise InTheWayError(name, mode)
            return Folder(path, None)
        try:
            with self._naming(name):
                return Folder(path, os.open(name, _FOLDER, dir_fd=self.fd))
        except OSError:
            now = self.look(name)
            if now is not None and not stat.S_ISDIR(now.st_mode):
                raise InTheWayError(name, now.st_mode) from None
            raise

    def make(self, name: str) -> bool:
        """Make the folder `name`; False when there is something already."""
        try:
            with self._naming(name):
                os.mkdir(self._at(name), dir_fd=self.fd)
        except FileExistsError:
            return False
        return True

    def read(self, name: str) -> bytes | None:
        """Return what the regular file `name` holds; None when it is none.

        Nothing but a regular file is opened: a device may do something when
        it is.  Raises FileNotFoundError when there is nothing.
        """
        with self._naming(name):
            found = os.stat(self._at(name), dir_fd=self.fd, follow_symlinks=False)
            if not stat.S_ISREG(found.st_mode):
                return None
            try:
                fd = os.open(self._at(name), _READ, dir_fd=self.fd)
            except OSError:
                now = self.look(name)
                if now is not None and not stat.S_ISREG(now.st_mode):
                    return None  # it has just become a link
                raise
            try:
                found = os.fstat(fd)
                if not stat.S_ISREG(found.st_mode):
                    return None
                return _read_all(fd, found.st_size)
            finally:
                os.close(fd)

    def open_file(self, name: str, *, make: bool = True) -> int:
        """Return a descriptor of the file `name`, which is made when missing."""
        with self._naming(name):
            return os.open(
                self._at(name), _NEW if make else _READ, 0o666, dir_fd=self.fd
            )

    def write(self, name: str, data: bytes) -> None:
        """Make the file `name`; FileExistsError when there is something."""
        with self._naming(name):
            fd = os.open(self._at(name), _NEW | os.O_EXCL, 0o666, dir_fd=self.fd)
            try:
                while data:
                    data = data[os.write(fd, data) :]
            finally:
                os.close(fd)

    def set_mode(self, name: str, mode: int) -> None:
        """Give the file `name` the permissions `mode`."""
        with self._naming(name):
            os.chmod(self._at(name), mode, dir_fd=self.fd)

    def remove(self, name: str) -> None:
        """Remove the file `name`, or nothing when there is none."""
        with contextlib.suppress(FileNotFoundError), self._naming(name):
            os.unlink(self._at(name), dir_fd=self.fd)

    def remove_folder(self, name: str) -> None:
        """Remove the folder `name`; OSError unless it is empty."""
        with self._naming(name):
            os.rmdir(self._at(name), dir_fd=self.fd)

    def rename(self, name: str, other: "Folder", new: str) -> None:
        """Move `name`, whatever it is, to a name that nothing has."""
        with self._naming(name, other, new):
            os.rename(
                self._at(name), other._at(new), src_dir_fd=self.fd, dst_dir_fd=other.fd
            )

    def place(self, name: str, other: "Folder", new: str) -> None:
        """Move `name` to `new` in `other`; FileExistsError if that is taken.

        The look and the deed are one, by `link`; `name` may be left behind as
        a second name of the same file.  `os.rename` does it on Windows.
        Where a file system has no hard links, the look comes right before.
        """
        with self._naming(name, other, new):
            if self.fd is None and os.name == "nt":
                os.rename(self._at(name), other._at(new))
                return
            try:
                self._link(name, other, new)
                return
            except OSError as error:
                if error.errno not in _NO_LINKS:
                    raise
            if other.look(new) is not None:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
            self.rename(name, other, new)

    def _link(self, name: str, other: "Folder", new: str) -> None:
        os.link(
            self._at(name),
            other._at(new),
            src_dir_fd=self.fd,
            dst_dir_fd=other.fd,
            follow_symlinks=False,
        )

    def _at(self, name: str) -> str:
        return name if self.fd is not None else os.path.join(self.path, name)

    @contextlib.contextmanager
    def _naming(
        self, name: str, other: "Folder | None" = None, new: str = ""
    ) -> Iterator[None]:
        """Say in an OSError where it happened, not only the last name."""
        try:
            yield
        except OSError as error:
            error.filename = os.path.join(self.path, name)
            error.filename2 = other and os.path.join(other.path, new)
            raise


def open_folder(path: str) -> Folder:
    """Open the folder `path`, in which no part is a link.

    Raises InTheWayError when a part has become one, FileNotFoundError when
    there is no such folder.
    """
    if not HAS_DESCRIPTORS:
        if not stat.S_ISDIR(os.lstat(path).st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), path)
        return Folder(path, None)
    folder = Folder(path, os.open(path, _FOLDER))
    if os.path.normcase(os.path.realpath(path)) != os.path.normcase(path):
        folder.close()
        raise InTheWayError(path, stat.S_IFLNK)
    return folder


def reach(root: Folder, path: str, made: list[str] | None = None) -> Folder:
    """Open the folder `path` below `root`, "" for `root` itself.

    With a list `made`, what is missing is made, and its path added there.
    Raises InTheWayError, whose `place` is the path below `root`, or
    FileNotFoundError.
    """
    parts = [part for part in path.split("/") if part]
    folder = Folder(root.path, None if root.fd is None else os.dup(root.fd))
    for count, part in enumerate(parts, start=1):
        with folder:
            try:
                if made is not None and folder.make(part):
                    made.append("/".join(parts[:count]))
                inner = folder.enter(part)
            except InTheWayError as error:
                raise InTheWayError("/".join(parts[:count]), error.mode) from None
        folder = inner
    return folder


def _read_all(fd: int, size: int) -> bytes:
    parts = []
    wanted = size + 1  # one more, so that a second call need not find the end
    while part := os.read(fd, wanted):
        parts.append(part)
        if len(part) < wanted:
            break
    return b"".join(parts)
