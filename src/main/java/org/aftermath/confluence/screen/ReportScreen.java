package org.aftermath.confluence.screen;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.aftermath.confluence.macro.ReportView;
import org.aftermath.host.screen.Screens;

/** Numbers over all postmortems that its reader may see. A form without a script: what it shows has an address. */
@LicensedOnly
public final class ReportScreen extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient ReportView view;
    private final transient Screens screens;

    public ReportScreen(ReportView view, Screens screens) {
        this.view = view;
        this.screens = screens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var action = request.getContextPath() + "/plugins/servlet/aftermath/reports";
        screens.show(response, "report/figures", "report-resources", view.alone(action, name -> Optional.ofNullable(
                        request.getParameter(name))
                .orElse("")));
    }
}
