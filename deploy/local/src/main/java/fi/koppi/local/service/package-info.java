/** The processes of Koppi's own: the three services and the one that makes colleges' channels. */
@NullMarked
package fi.koppi.local.service;

import org.jspecify.annotations.NullMarked;
