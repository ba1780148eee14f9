"""All languages beside English, in the order in which they are asked."""

from docmodels.language.words.languages.chinese import CHINESE
from docmodels.language.words.languages.french import FRENCH
from docmodels.language.words.languages.german import GERMAN
from docmodels.language.words.languages.japanese import JAPANESE
from docmodels.language.words.languages.korean import KOREAN
from docmodels.language.words.languages.portuguese import PORTUGUESE
from docmodels.language.words.languages.record import Language
from docmodels.language.words.languages.russian import RUSSIAN
from docmodels.language.words.languages.spanish import SPANISH

LANGUAGES: tuple[Language, ...] = (
    *(GERMAN, FRENCH, SPANISH, PORTUGUESE, CHINESE, JAPANESE, KOREAN),
    RUSSIAN,
)
