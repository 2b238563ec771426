/// Who carries texts and emails: a mail server, GOV.UK Notify, or a folder if none is set up.
@NullMarked
package org.mainstay.house.messenger;

import org.jspecify.annotations.NullMarked;
