/// The hazard log and the table of ASVS: read from `safety` and `security`, made into pages.
@NullMarked
package org.mainstay.house.commandline.documents.assurance;

import org.jspecify.annotations.NullMarked;
