"""The page of a composed query."""

from .._runtime.forms import PageBase as PageBase
from .categories import CategoriesPage
from .categoryinfo import CategoryInfoPage
from .contributors import ContributorsPage
from .deletedrevisions import DeletedRevisionsPage
from .duplicatefiles import DuplicateFilesPage
from .extlinks import ExtlinksPage
from .extracts import ExtractsPage
from .fileusage import FileusagePage
from .imageinfo import ImageInfoPage
from .images import ImagesPage
from .info import InfoPage
from .iwlinks import IWLinksPage
from .langlinks import LangLinksPage
from .links import LinksPage
from .linkshere import LinksherePage
from .pageimages import PageImagesPage
from .pageprops import PagePropsPage
from .redirects import RedirectsPage
from .revisions import RevisionsPage
from .templates import TemplatesPage
from .transcludedin import TranscludedinPage


class Page(
    CategoriesPage,
    CategoryInfoPage,
    ContributorsPage,
    DeletedRevisionsPage,
    DuplicateFilesPage,
    ExtlinksPage,
    ExtractsPage,
    FileusagePage,
    ImageInfoPage,
    ImagesPage,
    InfoPage,
    IWLinksPage,
    LangLinksPage,
    LinksPage,
    LinksherePage,
    PageImagesPage,
    PagePropsPage,
    RedirectsPage,
    RevisionsPage,
    TemplatesPage,
    TranscludedinPage,
):
    """A page of a composed query, with what any prop module may say."""
